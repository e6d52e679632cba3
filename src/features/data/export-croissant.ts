import { join } from 'node:path';
import { formatCroissant } from '#domain/data/croissant/format-croissant.ts';
import { datasetPaths } from '#domain/data/dataset-name.ts';
import { Failure } from '#kernel/failure.ts';
import { formatInstant } from '#kernel/instant.ts';
import { prettyJson } from '#kernel/json.ts';
import { formatCount, plural } from '#kernel/number-text.ts';
import type { Plan } from '#kernel/plan.ts';
import type { DatasetManifest } from '#kernel/records/dataset.ts';
import type { Workspace } from '#ports/workspace.ts';
import { resolveDataset } from './dataset-versions.ts';
import { datasetMissing, manifestAt } from './read-manifest.ts';

export interface ExportCroissant {
  readonly name: string;
  /** Version, tag, branch or commit; `HEAD` when absent. */
  readonly reference?: string;
  /** What Croissant asks for and the manifest may not know. */
  readonly description?: string;
  readonly licence?: string;
  readonly url?: string;
  readonly creator?: string;
  readonly baseUrl?: string;
  /** Whether to write `data/<name>/croissant.json`. */
  readonly write: boolean;
}

export interface ExportedCroissant {
  readonly text: string;
  /** Relative to the repository root. */
  readonly path: string;
  readonly label: string;
  readonly plan: Plan;
}

type Ports = Pick<Workspace, 'root' | 'files' | 'git' | 'forge' | 'environment'>;

/** Describes a version of a dataset as Croissant 1.1, from its manifest and its commit; no data is read. */
export async function exportCroissant(command: ExportCroissant, ports: Ports): Promise<ExportedCroissant> {
  const { name } = command;
  const at = await resolveDataset(name, command.reference ?? 'HEAD', ports);
  const manifest = await manifestAt(name, at.commit, ports);
  if (manifest === undefined) throw await datasetMissing(name, ports);
  const facts = await ports.git.describe(at.commit);
  const url = command.url ?? manifest.source?.url ?? repositoryUrl(ports);
  const licence = command.licence ?? manifest.source?.licence;
  const missing = [...(url === undefined ? ['url'] : []), ...(licence === undefined ? ['licence'] : [])];
  if (url === undefined || licence === undefined) {
    throw new Failure('data.croissant-incomplete', {
      message: `Croissant requires ${missing.join(' and ')} of ${name}, and the manifest does not say`,
      remedy: `Pass ${missing.map((flag) => `--${flag}`).join(' and ')}, or record them with trainyard data add ${missing.map((flag) => `--${flag}`).join(' ')}.`,
    });
  }
  const document = formatCroissant(manifest, {
    description: command.description ?? manifest.source?.note ?? summaryOf(manifest),
    license: licenceUrl(licence),
    url,
    creator: command.creator ?? facts.author,
    datePublished: formatInstant(facts.committedAt).slice(0, 10),
    ...(at.version === undefined ? {} : { version: at.label.slice(1) }),
    ...(command.baseUrl === undefined ? {} : { baseUrl: command.baseUrl }),
  });
  const text = prettyJson(document);
  const path = `${datasetPaths(name).folder}/croissant.json`;
  if (command.write) await ports.files.write(join(ports.root, path), text);
  return { text, path, label: at.label, plan: { title: `Describe ${name} as Croissant`, effects: [{ verb: 'create', target: path }] } };
}

function repositoryUrl({ environment }: Ports): string | undefined {
  const repository = environment.variable('GITHUB_REPOSITORY');
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  return `${environment.variable('GITHUB_SERVER_URL') ?? 'https://github.com'}/${repository}`;
}

/** The page of an SPDX identifier; addresses and sentences stay as they are. */
const licenceUrl = (licence: string): string =>
  /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence) ? `https://spdx.org/licenses/${licence}.html` : licence;

const summaryOf = ({ name, rows, files, tables }: DatasetManifest): string =>
  `${name}: ${rows === undefined ? '' : `${plural(rows, 'row')} of ${formatCount((tables ?? []).flatMap((table) => table.columns).length)} columns in `}${plural(files.length, 'file')}`;
