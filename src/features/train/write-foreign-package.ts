import { foreignSignature } from '#domain/train/program/foreign-signature.ts';
import { modelFormatOf } from '#domain/train/program/model-format.ts';
import { renderForeignCard } from '#domain/train/program/render-foreign-card.ts';
import { profileReference } from '#domain/train/reference-profile.ts';
import { Failure } from '#kernel/failure.ts';
import { prettyJson } from '#kernel/json.ts';
import { MANIFEST_FILE } from '#kernel/records/model-manifest.ts';
import type { ModelManifest, PackageFile } from '#kernel/records/model-package.ts';
import { encodePredictions, PREDICTIONS_FILE } from '#kernel/records/prediction-codec.ts';
import type { PredictionSet } from '#kernel/records/prediction-set.ts';
import type { RunRecord } from '#kernel/records/run.ts';
import { columnNames, selectColumns, type Table } from '#kernel/table.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { WrittenPackage } from './write-package.ts';

type Ports = Pick<Workspace, 'files' | 'hasher' | 'reporter'>;

/** Predictions of held-out rows that a program may write to its output folder: `y_true`, `y_pred`, `p_<class>`, perhaps `row` or `id`. */
export const PREDICTIONS_CSV = 'predictions.csv';

const inputsOf = (table: Table, target: string): Table =>
  selectColumns(
    table,
    columnNames(table).filter((name) => name !== target),
  );

/** Files of a program that a package can list; more are a dataset, not a model. */
const FILE_LIMIT = 5000;

/**
 * Makes what a program left in `<folder>/output` a model package: its files as they are, with digests, beside the predictions, a reference
 * profile and a card. The manifest comes last, as in every package. Links are not followed and not taken.
 */
export async function writeForeignPackage(
  folder: string,
  record: Omit<RunRecord, 'packageDigest'>,
  { table, predictions }: { readonly table: Table; readonly predictions: PredictionSet | undefined },
  ports: Ports,
): Promise<WrittenPackage> {
  const files: PackageFile[] = [];
  const written: string[] = [];
  for await (const { path, kind, sizeBytes } of ports.files.list(`${folder}/output`)) {
    // The predictions go into the package in its own form.
    if (path === '.keep' || path === PREDICTIONS_CSV) continue;
    if (kind !== 'file') {
      ports.reporter.warn(`output/${path} is a ${kind} and does not go into the model package`);
      continue;
    }
    if (written.length === FILE_LIMIT) {
      throw new Failure('train.command-failed', {
        message: `expected at most ${FILE_LIMIT} files in TRAINYARD_OUTPUT_DIR; there are more.`,
        remedy: 'Write a model, not a dataset, to TRAINYARD_OUTPUT_DIR; pack many small files into one.',
      });
    }
    const name = `output/${path}`;
    written.push(name);
    files.push({ path: name, sizeBytes, sha256: await ports.hasher.sha256Stream(ports.files.stream(`${folder}/${name}`)) });
  }
  const classes = predictions?.task === 'classification' ? predictions.classes : undefined;
  const format = modelFormatOf(written);
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
    signature: foreignSignature(table, record.target, record.task, classes),
    metrics: record.metrics,
    format,
  };
  const own = [
    ...(predictions === undefined
      ? []
      : [
          { path: PREDICTIONS_FILE, content: encodePredictions(predictions) },
          { path: 'profile.json', content: prettyJson(profileReference(inputsOf(table, record.target), predictions, record.target)) },
        ]),
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
