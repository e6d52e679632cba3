import { foreignSignature } from '#domain/train/program/foreign-signature.ts';
import { inputExample } from '#domain/train/input-example.ts';
import { describeFormat } from '#domain/train/formats/describe-format.ts';
import { renderForeignCard } from '#domain/train/program/render-foreign-card.ts';
import { RUN_DOCUMENT } from '#domain/train/tracking/run-document.ts';
import { profileReference } from '#domain/train/reference-profile.ts';
import { Failure } from '#kernel/failure.ts';
import { prettyJson, type JsonObject } from '#kernel/json.ts';
import { MANIFEST_FILE } from '#kernel/records/model-manifest.ts';
import type { ModelManifest, ModelSignature, PackageFile } from '#kernel/records/model-package.ts';
import { encodePredictions, PREDICTIONS_FILE } from '#kernel/records/prediction-codec.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { columnNames, selectColumns, takeRows, type Table } from '#kernel/table.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { AskedModel } from './ask-model.ts';
import { inspectModelFile, type InspectedFile } from '../inspect-model-file.ts';
import { FOLDERS } from './program-folders.ts';
import type { WrittenPackage } from './write-package.ts';

type Ports = Pick<Workspace, 'files' | 'hasher' | 'reporter'>;

/** Predictions of held-out rows that a program may write to its output folder: `y_true`, `y_pred`, `p_<class>`, perhaps `row` or `id`. */
export const PREDICTIONS_CSV = 'predictions.csv';

const inputsOf = (table: Table, target: string): Table =>
  selectColumns(
    table,
    columnNames(table).filter((name) => name !== target),
  );

/** Rows that the model was not trained with, where they are known. */
const exampleOf = (table: Table, { features, predictions }: AskedModel): JsonObject =>
  inputExample(selectColumns(takeRows(table, predictions?.rows.subarray(0, 3) ?? [0]), features), 3);

/** Files of a program that a package can list; more are a dataset, not a model. */
const FILE_LIMIT = 5000;

/** What a package tells about its inputs: by the data that the program was given, or as it was declared. */
export type ForeignInputs =
  | { readonly table: Table; readonly predictions: PredictionSet | undefined; readonly asked?: AskedModel | undefined }
  | { readonly signature: ModelSignature };

/** Whether the folder of a run holds anything that a package could. */
export async function hasModelFiles(folder: string, files: Workspace['files']): Promise<boolean> {
  for (const part of FOLDERS) {
    for await (const { path, kind } of files.list(`${folder}/${part}`))
      if (kind === 'file' && path !== '.keep' && path !== RUN_DOCUMENT) return true;
  }
  return false;
}

/**
 * Makes what a program left in `<folder>/output`, and the artifacts and models that it logged with MLflow, a model package: the files as they
 * are, with digests, beside the predictions, a reference profile and a card. The manifest comes last, as in every package. Links are not followed and not taken.
 */
export async function writeForeignPackage(
  folder: string,
  record: Omit<RunRecord, 'packageDigest'>,
  inputs: ForeignInputs,
  ports: Ports,
): Promise<WrittenPackage> {
  const files: PackageFile[] = [];
  const inspected: InspectedFile[] = [];
  const predictions = 'table' in inputs ? inputs.predictions : undefined;
  for (const part of FOLDERS) {
    for await (const { path, kind, sizeBytes } of ports.files.list(`${folder}/${part}`)) {
      const name = `${part}/${path}`;
      // The predictions go into the package in its own form.
      if (name === 'output/.keep' || name === `output/${PREDICTIONS_CSV}`) continue;
      if (kind !== 'file') {
        ports.reporter.warn(`${name} is a ${kind} and does not go into the model package`);
        continue;
      }
      if (inspected.length === FILE_LIMIT) {
        throw new Failure('train.command-failed', {
          message: `expected at most ${FILE_LIMIT} files in TRAINYARD_OUTPUT_DIR and among the logged artifacts; there are more.`,
          remedy: 'Write a model, not a dataset, to TRAINYARD_OUTPUT_DIR; pack many small files into one.',
        });
      }
      inspected.push(await inspectModelFile({ path: `${folder}/${name}`, name, sizeBytes }, ports.files));
      files.push({ path: name, sizeBytes, sha256: await ports.hasher.sha256Stream(ports.files.stream(`${folder}/${name}`)) });
    }
  }
  const described = describeFormat(inspected);
  const asked = 'table' in inputs && inputs.asked?.main === described.main ? inputs.asked : undefined;
  const classes = asked?.classes ?? (predictions?.task === 'classification' ? predictions.classes : undefined);
  const format = asked === undefined ? described : { ...described, use: asked.use };
  const facts: Omit<ModelManifest, 'files'> = {
    schemaVersion: 1,
    kind: 'model',
    model: record.model,
    runId: record.id,
    createdAt: record.createdAt,
    ...(record.commit === undefined ? {} : { commit: record.commit }),
    task: record.task,
    algorithm: record.algorithm,
    parameters: record.parameters,
    seed: record.seed,
    dataset: record.dataset,
    signature: 'table' in inputs ? foreignSignature(inputs.table, record.target, record.task, classes, asked?.features) : inputs.signature,
    metrics: record.metrics,
    format,
  };
  const own = [
    ...(predictions === undefined || !('table' in inputs)
      ? []
      : [
          { path: PREDICTIONS_FILE, content: encodePredictions(predictions) },
          {
            path: 'profile.json',
            content: prettyJson(profileReference(inputsOf(inputs.table, record.target), predictions, record.target)),
          },
        ]),
    ...(asked === undefined || !('table' in inputs)
      ? []
      : [{ path: 'input-example.json', content: prettyJson(exampleOf(inputs.table, asked)) }]),
    { path: 'README.md', content: renderForeignCard(facts, files) },
  ];
  for (const { path, content } of own) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await ports.files.write(`${folder}/${path}`, bytes);
    files.push({ path, sizeBytes: bytes.length, sha256: ports.hasher.sha256(bytes) });
  }
  const manifest: ModelManifest = { ...facts, files: files.sort((left, right) => (left.path < right.path ? -1 : 1)) };
  const text = prettyJson(manifest);
  await ports.files.write(`${folder}/${MANIFEST_FILE}`, text);
  return { manifest, digest: ports.hasher.sha256(text) };
}
