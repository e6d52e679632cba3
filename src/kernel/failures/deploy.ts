import type { FailureEntry } from './entry.ts';

export const DEPLOY_FAILURES = {
  'deploy.environment-unknown': {
    kind: 'usage',
    fact: 'The model has no deployment of that environment in the configuration.',
    remedy: 'Use one of the environments under models.<name>.deploy of trainyard.yaml, or add it there.',
  },
  'deploy.name-invalid': {
    kind: 'usage',
    fact: 'A name cannot be used for a deployment.',
    remedy:
      'Use lower-case letters, digits and dashes, at most 63 characters (52 for model and environment together on Kubernetes), starting with a letter.',
  },
  'deploy.strategy-unsupported': {
    kind: 'usage',
    fact: 'The target does not know the strategy.',
    remedy: 'Use strategy rolling, or leave it out.',
  },
  'deploy.package-missing': {
    kind: 'usage',
    fact: 'The folder is not a model package.',
    remedy: 'Pass the folder of a run or of a fetched model; it has a file model.json.',
  },
  'deploy.package-corrupt': {
    kind: 'environment',
    fact: 'Files of the model package differ from its manifest.',
    remedy: 'Fetch the package again.',
  },
  'deploy.no-previous-version': {
    kind: 'usage',
    fact: 'There is no earlier version to roll back to.',
    remedy: 'Name the version with --to, or deploy another one.',
  },
  'deploy.nothing-deployed': {
    kind: 'usage',
    fact: 'Nothing runs in the environment.',
    remedy: 'Deploy a version first.',
  },
  'deploy.in-progress': {
    kind: 'environment',
    fact: 'Another deployment to the same place is under way.',
    remedy: 'Wait until it is done, then run the same command again.',
  },
  'deploy.gateway-failed': {
    kind: 'environment',
    fact: 'The gateway process of the deployment did not start or did not answer.',
    remedy: 'Read the last lines of its log in the evidence.',
  },
  'deploy.image-missing': {
    kind: 'usage',
    fact: 'A deployment to Kubernetes needs the image of the model server.',
    remedy: 'Set deploy.<environment>.image in trainyard.yaml, or pass --image.',
  },
  'deploy.package-unreachable': {
    kind: 'usage',
    fact: 'Pods have no way to get the model package.',
    remedy: 'Publish the version as a release, pass --package-url, or use a model small enough for a ConfigMap.',
  },
  'deploy.cluster-unreachable': {
    kind: 'environment',
    fact: 'The Kubernetes cluster cannot be reached.',
    remedy: 'Check KUBECONFIG and the network.',
  },
  'deploy.cluster-refused': {
    kind: 'environment',
    fact: 'The Kubernetes cluster refused a request.',
    remedy: 'Read the reason in the message; a missing permission has to be added to the Role of the deployer.',
  },
} as const satisfies Record<`deploy.${string}`, FailureEntry>;
