import type { Sha256 } from '#kernel/digest.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { CommandTraining } from '#kernel/project.ts';

export interface RunInputs {
  readonly model: string;
  readonly target: string;
  readonly train: CommandTraining;
  readonly datasetDigest: Sha256;
  /** Digest of the files of the code as they are on disk. */
  readonly codeDigest: Sha256;
  /** Digests of lock files by path, platform, image, device: what of the environment changes results. */
  readonly environment: JsonObject;
}

/** Version of this description; a change of what is in it makes earlier runs unequal. */
const FORM = 1;

/**
 * Everything that the result of a program depends on, as far as it can be known from outside. What only says how a run is watched (timeout,
 * retries, watchdog, price) is not in it.
 */
export const describeInputs = ({ model, target, train, datasetDigest, codeDigest, environment }: RunInputs): JsonObject => ({
  form: FORM,
  model,
  target,
  command: train.command,
  seed: train.seed,
  resources: train.resources,
  ...(Object.keys(train.parameters).length === 0 ? {} : { parameters: train.parameters }),
  ...(train.kubernetes === undefined ? {} : { image: train.kubernetes.image, nodes: train.kubernetes.nodes }),
  dataset: datasetDigest,
  code: codeDigest,
  environment,
});
