import { join } from 'node:path';
import { findData, nameFromPath } from '#domain/project/init/find-data.ts';
import { guessTarget } from '#domain/project/init/guess-target.ts';
import { fitTemplate } from '#domain/project/init/fit-template.ts';
import { planInit, type NewFile } from '#domain/project/init/plan-init.ts';
import { type Configuration, renderConfiguration } from '#domain/project/init/render-configuration.ts';
import { Failure, throwIfAny } from '#kernel/failure.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { Plan } from '#kernel/plan.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import { columnNames, type Table } from '#kernel/table.ts';
import type { Workspace } from '#ports/workspace.ts';
import { PROJECT_FILE } from './load-project.ts';

export interface InitProject {
  /** Table, relative to the repository root; found when absent. */
  readonly data?: string;
  readonly target?: string;
  readonly model?: string;
  /** Where editors find the JSON Schema of the configuration. */
  readonly schemaUrl: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  /** Absolute folder of the workflow templates; absent: no workflows are written. */
  readonly templates?: string;
}

export interface InitialisedProject {
  readonly configuration: Configuration;
  readonly plan: Plan;
  /** Other tables that were found, the most likely first. */
  readonly otherData: readonly string[];
}

type Ports = Pick<Workspace, 'root' | 'files' | 'git'> & { readonly readTable: (path: string) => Promise<Table> };

/** Looks at a repository and writes a configuration and workflows for it. */
export async function initProject(command: InitProject, ports: Ports): Promise<InitialisedProject> {
  const { path, others } = await chooseData(command, ports);
  const table = await ports.readTable(join(ports.root, path));
  const configuration = describe(command, path, table);
  const files: NewFile[] = [
    { path: PROJECT_FILE, content: renderConfiguration(configuration, command.schemaUrl) },
    ...(await readTemplates(command, configuration, ports)),
  ];
  const planned = planInit(files, await readExisting(files, ports), command.force);
  if (!planned.ok) {
    throwIfAny(planned.error);
    throw new Failure('contract.bug', { message: 'init was refused without a reason' });
  }
  if (!command.dryRun) {
    for (const file of planned.value.write) await ports.files.write(join(ports.root, file.path), file.content);
  }
  return { configuration, plan: planned.value.plan, otherData: others };
}

async function chooseData(command: InitProject, ports: Ports): Promise<{ path: string; others: readonly string[] }> {
  if (command.data !== undefined) {
    const path = parseRelativePath(command.data.replace(/^\.\//, ''));
    if (path === undefined || (await ports.files.stat(join(ports.root, path)))?.kind !== 'file') {
      throw new Failure('project.no-data-found', {
        message: `--data: expected a file inside the repository, found ${JSON.stringify(command.data)}`,
      });
    }
    return { path, others: [] };
  }
  const found = findData(await listFiles(ports));
  const [first, ...rest] = found;
  if (first === undefined)
    throw new Failure('project.no-data-found', { message: 'expected a .csv or .tsv file (also with .gz) in the repository, found none' });
  return { path: first.path, others: rest.map((file) => file.path) };
}

/** Looking is bounded: a repository of millions of files is not read to its end. */
const MOST_FILES_LISTED = 200_000;

async function listFiles(ports: Ports): Promise<{ path: string; sizeBytes: number }[]> {
  const files: { path: string; sizeBytes: number }[] = [];
  for await (const file of ports.files.list(ports.root)) {
    if (file.kind === 'file') files.push({ path: file.path, sizeBytes: file.sizeBytes });
    if (files.length >= MOST_FILES_LISTED) break;
  }
  return files;
}

function describe(command: InitProject, path: string, table: Table): Configuration {
  const target = guessTarget(table, command.target);
  const names = columnNames(table);
  if (target === undefined) {
    throw new Failure('project.target-missing', {
      message:
        command.target === undefined
          ? `no column of ${path} can be predicted`
          : `${JSON.stringify(command.target)} is not a column of ${path}.${didYouMean(command.target, names)}`,
      evidence: [`columns: ${names.join(', ')}`],
      remedy: 'Name a column with --target.',
    });
  }
  const dataset = nameFromPath(path);
  return {
    dataset,
    path,
    target: target.column,
    targetReason: target.reason,
    task: target.task,
    model: command.model ?? `${dataset}-${target.task === 'classification' ? 'classifier' : 'regressor'}`,
    rows: table.rows,
    columns: table.columns.length,
  };
}

async function readTemplates(command: InitProject, names: Configuration, ports: Ports): Promise<NewFile[]> {
  if (command.templates === undefined) return [];
  const files: NewFile[] = [];
  for await (const file of ports.files.list(command.templates)) {
    // A sweep needs a program; what init writes trains with built-in algorithms.
    if (!/^[\w-]+\.ya?ml$/.test(file.path) || file.path === 'sweep.yml') continue;
    const bytes = await ports.files.read(join(command.templates, file.path));
    if (bytes !== undefined)
      files.push({ path: `.github/workflows/trainyard-${file.path}`, content: fitTemplate(new TextDecoder().decode(bytes), names) });
  }
  return files;
}

async function readExisting(files: readonly NewFile[], ports: Ports): Promise<Map<string, string>> {
  const existing = new Map<string, string>();
  for (const { path } of files) {
    const bytes = await ports.files.read(join(ports.root, path));
    if (bytes !== undefined) existing.set(path, new TextDecoder().decode(bytes));
  }
  return existing;
}
