import { relative, resolve } from 'node:path';
import type { InputsOf } from '#contract/define.ts';
import type { AddedDataset } from '#features/data/add-dataset.ts';
import { importDataset } from '#features/data/import-dataset.ts';
import { importDvc } from '#features/data/import-dvc.ts';
import { humanBytes } from '#kernel/bytes.ts';
import { parseSha256 } from '#kernel/digest.ts';
import { Failure } from '#kernel/failure.ts';
import { inlineCode } from '#kernel/markdown.ts';
import { plural } from '#kernel/number-text.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Plan } from '#kernel/plan.ts';
import type { Workspace } from '#ports/workspace.ts';
import type { RunOptions } from '../../command.ts';
import type { contract } from './contract.ts';

type Inputs = InputsOf<typeof contract>;

export async function run(inputs: Inputs, workspace: Workspace, { dryRun }: RunOptions): Promise<Outcome> {
  return inputs.dvc === undefined ? await fromAddress(inputs, workspace, dryRun) : await fromDvc(inputs, inputs.dvc, workspace, dryRun);
}

async function fromAddress(inputs: Inputs, workspace: Workspace, dryRun: boolean): Promise<Outcome> {
  const { dataset: name, url, update, unpack, licence, note } = inputs;
  const sha256 = inputs.sha256 === undefined ? undefined : parseSha256(inputs.sha256.toLowerCase());
  if (inputs.sha256 !== undefined && sha256 === undefined)
    throw new Failure('contract.input-invalid', {
      message: `--sha256: expected 64 hexadecimal digits, found ${JSON.stringify(inputs.sha256)}`,
    });
  const [{ downloads }, { archives }, { proxiedFetch }] = await Promise.all([
    import('#adapters/downloads/downloads.ts'),
    import('#adapters/archives/archives.ts'),
    import('#adapters/node-http/proxied-fetch.ts'),
  ]);
  const send = await proxiedFetch({ variable: (variable) => workspace.environment.variable(variable) });
  const imported = await importDataset(
    {
      name,
      update,
      unpack,
      dryRun,
      ...(url === undefined ? {} : { url }),
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(inputs.as === undefined ? {} : { fileName: inputs.as }),
      ...(licence === undefined ? {} : { licence }),
      ...(note === undefined ? {} : { note }),
    },
    { ...workspace, downloads: downloads({ clock: workspace.clock, signal: workspace.signal, fetch: send }), archives: archives() },
  );
  if (imported.kind === 'planned') return planned(name, imported.plan);
  if (imported.kind === 'unchanged') {
    return {
      verdict: 'pass',
      headline: `${name}: nothing changed at ${imported.url}`,
      text: '',
      markdown: '',
      outputs: { changed: 'false', digest: '' },
      data: { name, changed: false, url: imported.url },
    };
  }
  return outcomeOf(imported.added, imported.url, { url: imported.url, sha256: imported.source.sha256 ?? null });
}

async function fromDvc(inputs: Inputs, file: string, workspace: Workspace, dryRun: boolean): Promise<Outcome> {
  const [{ openYamlReader }, { md5Of }] = await Promise.all([
    import('#adapters/yaml/yaml-reader.ts'),
    import('#adapters/node-crypto/md5.ts'),
  ]);
  const absolute = resolve(file);
  const inside = relative(workspace.root, absolute);
  const { plan, added } = await importDvc(
    {
      name: inputs.dataset,
      file: absolute,
      fileName: inside.startsWith('..') ? file : inside,
      dryRun,
      ...(inputs.out === undefined || inputs.out.length === 0 ? {} : { outputs: inputs.out }),
    },
    { ...workspace, openYaml: openYamlReader, md5: md5Of },
  );
  return added === undefined ? planned(inputs.dataset, plan) : outcomeOf(added, file, { dvc: file });
}

const planned = (name: string, plan: Plan): Outcome => ({
  verdict: 'pass',
  headline: `${name} would be imported`,
  text: '',
  markdown: '',
  outputs: {},
  plan,
  data: { name },
});

function outcomeOf(
  { name, manifest, digest, changed, diff }: AddedDataset,
  from: string,
  data: Readonly<Record<string, string | null>>,
): Outcome {
  const bytes = manifest.files.reduce((sum, file) => sum + file.sizeBytes, 0);
  const rows = manifest.rows === undefined ? '' : `${plural(manifest.rows, 'row')}, `;
  const files = plural(manifest.files.length, 'file');
  return {
    verdict: 'pass',
    headline: `${name}: ${rows}${files}, ${humanBytes(bytes)} imported and staged`,
    text: [
      `  from:  ${from}`,
      `  next:  git commit -m "${diff === undefined ? 'Import' : 'Update'} ${name}"`,
      `         trainyard data version ${name}`,
    ].join('\n'),
    markdown: inlineCode(from),
    outputs: { changed: String(changed), digest },
    data: { name, changed, digest, files: manifest.files.length, rows: manifest.rows ?? null, ...data },
  };
}
