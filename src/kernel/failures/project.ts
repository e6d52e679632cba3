import type { FailureEntry } from './entry.ts';

export const PROJECT_FAILURES = {
  'project.file-missing': {
    kind: 'usage',
    fact: 'There is no trainyard.yaml.',
    remedy: 'Write one with trainyard init, or name another file with --config.',
  },
  'project.file-too-large': {
    kind: 'usage',
    fact: 'The configuration file is larger than any real configuration.',
    remedy: 'Pass the right file; the limit is in the message.',
  },
  'project.syntax': {
    kind: 'usage',
    fact: 'The configuration file is not valid YAML.',
    remedy: 'Correct the text at the place that is named.',
  },
  'project.key-unknown': {
    kind: 'usage',
    fact: 'The configuration has a key that is not known.',
    remedy: 'Correct the spelling, or remove the key; the known keys are in the evidence.',
  },
  'project.key-missing': {
    kind: 'usage',
    fact: 'The configuration lacks a key that is required.',
    remedy: 'Add the key that is named.',
  },
  'project.value-invalid': {
    kind: 'usage',
    fact: 'A value of the configuration has the wrong type or is outside its range.',
    remedy: 'Change the value to what the message expects.',
  },
  'project.name-invalid': {
    kind: 'usage',
    fact: 'A name in the configuration cannot be used in tags and paths.',
    remedy: 'Use lower-case letters, digits and hyphens, beginning with a letter.',
  },
  'project.dataset-unknown': {
    kind: 'usage',
    fact: 'A model names a dataset that the configuration does not declare.',
    remedy: 'Declare the dataset under datasets, or correct the name.',
  },
  'project.model-unknown': {
    kind: 'usage',
    fact: 'The configuration does not declare the model that was asked for.',
    remedy: 'Name one of the models in the evidence, or declare it under models.',
  },
  'project.model-ambiguous': {
    kind: 'usage',
    fact: 'The configuration declares several models and none was named.',
    remedy: 'Name the model.',
  },
  'project.target-missing': {
    kind: 'usage',
    fact: 'Neither the model nor its dataset says which column is to be predicted.',
    remedy: 'Add target to the dataset or to the model.',
  },
  'project.algorithm-unknown': {
    kind: 'usage',
    fact: 'The configuration names an algorithm that is not built in.',
    remedy: 'Choose one of the algorithms in the evidence, or train with a command of your own.',
  },
  'project.parameter-unknown': {
    kind: 'usage',
    fact: 'The configuration gives an algorithm a parameter that it does not have.',
    remedy: 'Choose one of the parameters in the evidence.',
  },
  'project.metric-unknown': {
    kind: 'usage',
    fact: 'The configuration names a metric that is not built in.',
    remedy: 'Choose one of the metrics in the evidence; a gate on a metric of your own needs better: higher or lower.',
  },
  'project.combination-impossible': {
    kind: 'usage',
    fact: 'Two settings of the configuration exclude each other.',
    remedy: 'Keep one of the two.',
  },
  'project.override-invalid': {
    kind: 'usage',
    fact: 'A --set override is not of the form path.to.key=value.',
    remedy: 'Write it like --set models.iris-classifier.train.search.folds=10.',
  },
  'project.already-configured': {
    kind: 'usage',
    fact: 'A file that would be written exists already.',
    remedy: 'Pass --force to overwrite it, or --dry-run to see what would be written.',
  },
  'project.no-data-found': {
    kind: 'usage',
    fact: 'No CSV file was found in the repository.',
    remedy: 'Name one with --data path/to/file.csv.',
  },
} as const satisfies Record<`project.${string}`, FailureEntry>;
