import { isJsonObject, type Json, type JsonObject } from '#kernel/json.ts';
import { labelsOf, type JobInputs } from './job-manifest.ts';
import { podSpec, resourcesOf } from './pod-template.ts';
import { renderShipment, type Manifest, type OwnerReference } from './shipment.ts';

const API = 'trainer.kubeflow.org/v1alpha1';

/** Marks the part of a runtime that trains, beside those that fetch data and models. */
const STEP_LABEL = 'trainer.kubeflow.org/trainjob-ancestor-step';

/** What Kubeflow Trainer calls the container that it gives the command of a TrainJob. */
export const TRAINER_CONTAINER = 'node';

/** Pods of one job of ours, whatever made them. */
export const JOB_LABEL = 'trainyard/job';

export interface TrainJobManifests {
  /** Comes before the TrainJob, since Kubeflow Trainer admits none whose runtime it does not find. */
  readonly runtime: Manifest;
  readonly trainJob: Manifest;
  /** The same runtime and what travels, owned by the TrainJob, so that they go when it goes. */
  readonly owned: (uid: string) => readonly Manifest[];
}

const object = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});
const list = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter((one): one is JsonObject => isJsonObject(one)) : [];

/**
 * A TrainJob of Kubeflow Trainer v2 that trains with a copy of the runtime it names, to which the volumes, the code and the carrier are
 * added: a TrainJob itself can add no container to its runtime. Ranks and addresses are set by Kubeflow Trainer, which refuses them from
 * others. Undefined when the runtime has no part that trains.
 */
export function renderTrainJob(inputs: JobInputs, found: JsonObject): TrainJobManifests | undefined {
  const { name, config, training, model, words, variables } = inputs;
  const labels = { ...labelsOf(config, { model, training }) };
  const metadata = { name, namespace: config.namespace, labels };
  const spec = carryingSpec(inputs, object(found['spec']), { ...labels, [JOB_LABEL]: name });
  if (spec === undefined) return undefined;
  const runtime: Manifest = {
    apiVersion: API,
    kind: 'TrainingRuntime',
    metadata: { ...metadata, labels: { ...frameworkOf(found), ...labels } },
    spec,
  };
  const resources = resourcesOf(inputs.resources);
  const trainJob: Manifest = {
    apiVersion: API,
    kind: 'TrainJob',
    metadata,
    spec: {
      runtimeRef: { apiGroup: 'trainer.kubeflow.org', kind: 'TrainingRuntime', name },
      trainer: {
        image: config.image,
        command: [...words],
        env: Object.entries(variables).map(([variable, value]) => ({ name: variable, value })),
        numNodes: config.nodes,
        ...(config.processesPerNode === 1 ? {} : { numProcPerNode: config.processesPerNode }),
        ...(Object.keys(resources).length === 0 ? {} : { resourcesPerNode: resources }),
      },
    },
  };
  const owner = (uid: string): OwnerReference => ({ apiVersion: API, kind: 'TrainJob', name, uid });
  return {
    runtime,
    trainJob,
    owned: (uid) => [
      renderShipment({ ...metadata, ownerReferences: [owner(uid)] }, inputs),
      { ...runtime, metadata: { ...runtime.metadata, ownerReferences: [owner(uid)] } },
    ],
  };
}

/** Kubeflow Trainer tells by these what a runtime is made for. */
const frameworkOf = (runtime: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(object(object(runtime['metadata'])['labels'])).filter(([label]) => label.startsWith('trainer.kubeflow.org/')),
  );

function carryingSpec(inputs: JobInputs, spec: JsonObject, labels: JsonObject): JsonObject | undefined {
  const template = object(spec['template']);
  const jobSet = object(template['spec']);
  const parts = list(jobSet['replicatedJobs']);
  if (!parts.some(isTrainer)) return undefined;
  const replicatedJobs = parts.map((part) => (isTrainer(part) ? carryingPart(inputs, part, labels) : part));
  return { ...spec, template: { ...template, spec: { ...jobSet, replicatedJobs } } };
}

function isTrainer(part: JsonObject): boolean {
  const template = object(part['template']);
  const pod = object(object(template['spec'])['template']);
  return [template, pod].some((one) => object(object(one['metadata'])['labels'])[STEP_LABEL] === 'trainer');
}

/** The pods of a runtime with what ours have besides; what the runtime says of users and security stays as it is. */
function carryingPart(inputs: JobInputs, part: JsonObject, labels: JsonObject): JsonObject {
  const template = object(part['template']);
  const jobSpec = object(template['spec']);
  const pod = object(jobSpec['template']);
  const spec = object(pod['spec']);
  const ours = podSpec({ ...inputs, claimFolder: inputs.training, deadline: inputs.config.deadline });
  const program = object(list(ours['containers'])[0]);
  const { volumeMounts, workingDir, terminationMessagePath, terminationMessagePolicy } = program;
  const containers = list(spec['containers']).map((container) =>
    container['name'] === TRAINER_CONTAINER
      ? {
          ...container,
          ...given({ workingDir, terminationMessagePath, terminationMessagePolicy }),
          volumeMounts: [...list(container['volumeMounts']), ...list(volumeMounts)],
        }
      : container,
  );
  const { activeDeadlineSeconds, terminationGracePeriodSeconds, serviceAccountName } = ours;
  const carrying = {
    ...spec,
    ...given({ activeDeadlineSeconds, terminationGracePeriodSeconds, serviceAccountName }),
    nodeSelector: { ...object(spec['nodeSelector']), ...inputs.config.nodeSelector },
    initContainers: [...list(spec['initContainers']), ...list(ours['initContainers'])],
    containers,
    volumes: [...list(spec['volumes']), ...list(ours['volumes'])],
  };
  const metadata = { ...object(pod['metadata']), labels: { ...object(object(pod['metadata'])['labels']), ...labels } };
  return { ...part, template: { ...template, spec: { ...jobSpec, template: { ...pod, metadata, spec: carrying } } } };
}

const given = (values: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
