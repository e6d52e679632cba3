import { formatCount, plural } from '#kernel/number-text.ts';
import { join, relative, resolve, sep } from 'node:path';
import { configuredStorage } from '#compose/configured-storage.ts';
import type { InputsOf } from '#contract/define.ts';
import { datasetNameFrom, datasetPaths, isDatasetName } from '#domain/data/dataset-name.ts';
import { countImages } from '#domain/data/images/check-images.ts';
import { renderDiffText } from '#domain/data/diff/render-diff.ts';
import { addDataset, type AddedDataset } from '#features/data/add-dataset.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { inlineCode } from '#kernel/markdown.ts';
import type { Outcome } from '#kernel/outcome.ts';
import { textTable } from '#kernel/text-table.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, workspace: Workspace, options: RunOptions): Promise<Outcome> {
  const { url, licence, note } = inputs;
  const { name, files } = await chosen(inputs, workspace);
  const source = {
    ...(url === undefined ? {} : { url }),
    ...(licence === undefined ? {} : { licence }),
    ...(note === undefined ? {} : { note }),
  };
  const added = await addDataset(
    {
      name,
      // Paths on a command line are relative to where the command is called.
      from: files.map((file) => resolve(file)),
      ...(inputs.schema === undefined ? {} : { schema: resolve(inputs.schema) }),
      inferSchema: inputs.inferSchema,
      ...(Object.keys(source).length === 0 ? {} : { source }),
      storeless: inputs.storeless || (await configuredStorage(name, workspace)) === 'working-tree',
      dryRun: options.dryRun,
    },
    workspace,
  );
  const paths = datasetPaths(name);
  const next =
    options.dryRun || !added.changed
      ? []
      : ['', `  next:  git commit -m "${added.diff === undefined ? 'Add' : 'Update'} ${name}"`, `         trainyard data version ${name}`];
  return {
    verdict: 'pass',
    headline: headlineOf(added, options.dryRun),
    text: [detailOf(added), ...imageLines(added), ...next].filter((part, index) => index > 0 || part !== '').join('\n'),
    markdown: inlineCode(paths.manifest),
    outputs: { digest: added.digest, manifest: paths.manifest, changed: String(added.changed) },
    data: {
      name,
      changed: added.changed,
      digest: added.digest,
      rows: added.manifest.rows ?? null,
      files: added.manifest.files.map((file) => ({ ...file })),
    },
    ...(options.dryRun ? { plan: added.plan } : {}),
  };
}

/**
 * A name with or without files, or a path alone: one inside of a dataset means that dataset, any other is copied into one that is called
 * like it.
 */
async function chosen(
  { dataset, files }: InputsOf<typeof contract>,
  workspace: Workspace,
): Promise<{ readonly name: string; readonly files: readonly string[] }> {
  if (files !== undefined) return { name: dataset, files };
  const path = relative(workspace.root, resolve(dataset)).split(sep).join('/');
  const [top, inside] = path.split('/');
  if (top === 'data' && inside !== undefined && isDatasetName(inside) && (await exists(datasetPaths(inside).files, workspace)))
    return { name: inside, files: [] };
  if (isDatasetName(dataset) && (await exists(datasetPaths(dataset).folder, workspace))) return { name: dataset, files: [] };
  return (await workspace.files.stat(resolve(dataset))) === undefined
    ? { name: dataset, files: [] }
    : { name: datasetNameFrom(dataset), files: [dataset] };
}

const exists = async (path: string, { files, root }: Workspace): Promise<boolean> => (await files.stat(join(root, path))) !== undefined;

function headlineOf({ name, manifest, changed, diff }: AddedDataset, dryRun: boolean): string {
  const bytes = manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0);
  const rows = manifest.rows === undefined ? '' : `${plural(manifest.rows, 'row')}, `;
  const size = `${rows}${plural(manifest.files.length, 'file')}, ${humanBytes(bytes)}`;
  if (!changed) return `${name}: nothing changed (${size})`;
  return `${name}: ${size} ${dryRun ? 'would be ' : ''}${diff === undefined ? 'added' : 'updated'} and staged`;
}

const detailOf = ({ diff, manifest }: AddedDataset): string =>
  diff === undefined
    ? textTable(
        manifest.files
          .slice(0, 20)
          .map((file) => ['', file.path, humanBytes(file.sizeBytes), file.rows === undefined ? '' : plural(file.rows, 'row')]),
      )
    : renderDiffText(diff);

/** Classes and splits of a folder of pictures, as its folders say. */
function imageLines({ manifest }: AddedDataset): string[] {
  const paths = manifest.files.filter((file) => file.mediaType.startsWith('image/')).map((file) => file.path);
  const { labels, splits } = countImages(paths);
  const counts = (of: ReadonlyMap<string, number>): string =>
    [...of]
      .slice(0, 10)
      .map(([name, count]) => `${name} ${formatCount(count)}`)
      .join(', ') + (of.size > 10 ? ` and ${of.size - 10} more` : '');
  return [...(labels.size === 0 ? [] : [`  classes:  ${counts(labels)}`]), ...(splits.size === 0 ? [] : [`  splits:   ${counts(splits)}`])];
}
