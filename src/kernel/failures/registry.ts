import type { FailureEntry } from './entry.ts';

export const REGISTRY_FAILURES = {
  'registry.model-name-invalid': {
    kind: 'usage',
    fact: 'A model or stage name does not fit the grammar of tags.',
    remedy: 'Use letters, digits, "-", "_" and "/", beginning and ending with a letter or digit.',
  },
  'registry.package-missing': {
    kind: 'usage',
    fact: 'There is no model package at the place that was named.',
    remedy: 'Name the id of a finished run, or the folder of a model package; trainyard train makes one.',
  },
  'registry.package-invalid': {
    kind: 'usage',
    fact: 'The manifest of a model package does not have the form that it must have.',
    remedy: 'Train the model again, or name the right folder.',
  },
  'registry.package-corrupt': {
    kind: 'environment',
    fact: 'A file of a model package is missing or differs from its digest.',
    remedy: 'Fetch or train the model again; nothing of this package was used.',
  },
  'registry.package-unsafe': {
    kind: 'usage',
    fact: 'Opening a file of a model package would run commands, or cannot be told not to.',
    remedy:
      'Save the model as ONNX, safetensors or the own format of its library; or, when you made the file yourself, allow it with --unsafe-files allow.',
  },
  'registry.package-too-large': {
    kind: 'usage',
    fact: 'A model package has more files or bytes than a release can carry.',
    remedy: 'Put small files together, or keep data out of the package.',
  },
  'registry.commit-missing': {
    kind: 'usage',
    fact: 'A version needs a commit to be tagged, and there is none.',
    remedy: 'Commit the code that the model was trained with, then register again.',
  },
  'registry.version-unknown': {
    kind: 'usage',
    fact: 'The version or stage of a model does not exist.',
    remedy: 'List what exists with trainyard history.',
  },
  'registry.version-withdrawn': {
    kind: 'usage',
    fact: 'The version was withdrawn.',
    remedy: 'Choose another version; trainyard history lists them.',
  },
  'registry.release-missing': {
    kind: 'environment',
    fact: 'A version is tagged but its release is absent or not published.',
    remedy: 'Register the run of that version again; registration goes on where it stopped.',
  },
  'registry.release-incomplete': {
    kind: 'environment',
    fact: 'A release does not hold every file that the manifest of its model lists.',
    remedy: 'Register the same package again if the release is a draft, otherwise register a new version.',
  },
  'registry.folder-occupied': {
    kind: 'usage',
    fact: 'The folder for a model holds something else.',
    remedy: 'Name an empty folder, a new one, or one that holds a model package.',
  },
  'registry.stage-unknown': {
    kind: 'usage',
    fact: 'The stage is not one of the stages of the model.',
    remedy: 'Name a stage that trainyard.yaml lists for the model.',
  },
  'registry.rollback-impossible': {
    kind: 'usage',
    fact: 'There is no earlier version to go back to.',
    remedy: 'Promote a version instead; trainyard history lists them.',
  },
} as const satisfies Record<`registry.${string}`, FailureEntry>;
