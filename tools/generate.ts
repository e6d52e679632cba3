/**
 * Writes every file that follows from the contracts and the failure catalogue: `npm run generate`.
 * With `--check` it writes nothing and exits 1 when a file differs, naming each.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectJsonSchema } from '../src/domain/project/json-schema.ts';
import { actionYml, isRoot, mainModule, readme, referencePage, schemaFile } from './generate/action-files.ts';
import { algorithmsPage } from './generate/algorithms-page.ts';
import { findActions, findCommands, type FoundContract } from './generate/contracts.ts';
import { featureExpressionsPage } from './generate/feature-expressions-page.ts';
import { actionsIndexPage, commandLinePage, failuresPage, readmeWithActions } from './generate/reference-pages.ts';

const REPOSITORY = resolve(import.meta.dirname, '..');

/** Content of every generated file by its path. */
export async function generatedFiles(root = REPOSITORY): Promise<Map<string, string>> {
  const actions = await findActions(root);
  const commands = await findCommands(root);
  const files = new Map<string, string>();
  for (const found of actions) {
    const { id } = found.contract;
    files.set(`src/actions/${id}/main.ts`, mainModule(found));
    files.set(isRoot(found) ? 'action.yml' : `actions/${id}/action.yml`, actionYml(found));
    files.set(`docs/reference/actions/${id}.md`, referencePage(found));
    files.set(`docs/reference/schema/${id}.json`, schemaFile(found));
    if (isRoot(found)) continue;
    const page = `actions/${id}/README.md`;
    files.set(page, readme(found, existsSync(join(root, page)) ? readFileSync(join(root, page), 'utf8') : undefined));
  }
  files.set('docs/reference/schema/trainyard.schema.json', `${JSON.stringify(projectJsonSchema(), null, 2)}\n`);
  files.set('docs/reference/actions/README.md', actionsIndexPage(actions));
  files.set('docs/reference/cli.md', commandLinePage(onCommandLine(actions, commands)));
  files.set('docs/reference/failures.md', failuresPage());
  files.set('docs/reference/algorithms.md', algorithmsPage());
  files.set('docs/reference/feature-expressions.md', featureExpressionsPage());
  const frontPage = readmeWithActions(readFileSync(join(root, 'README.md'), 'utf8'), actions);
  if (frontPage !== undefined) files.set('README.md', frontPage);
  const options = await resolveConfig(join(root, 'package.json'));
  for (const [path, content] of files) {
    if (/\.(md|ts)$/.test(path)) files.set(path, await format(content, { ...options, filepath: join(root, path) }));
  }
  return files;
}

/** A command that takes more than the action of its name stands for both. */
function onCommandLine(actions: readonly FoundContract[], commands: readonly FoundContract[]): FoundContract[] {
  const wider = new Set(commands.map(({ contract }) => contract.command));
  return [...actions.filter(({ contract }) => !wider.has(contract.command)), ...commands];
}

/** Files that the generator wrote once and would not write today, such as those of a removed action. */
export function staleFiles(generated: ReadonlyMap<string, string>, root = REPOSITORY): string[] {
  const folders = ['actions', 'src/actions', 'docs/reference/actions', 'docs/reference/schema'];
  return folders
    .flatMap((folder) => filesBelow(join(root, folder)))
    .map((path) => relative(root, path))
    .filter(
      (path) =>
        !generated.has(path) && /Generated from .* by tools\/generate\.ts/.test(readFileSync(join(root, path), 'utf8').slice(0, 300)),
    );
}

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
      )
    : [];

async function main(check: boolean): Promise<number> {
  const generated = await generatedFiles();
  const differing = [...generated].filter(([path, content]) => {
    const file = join(REPOSITORY, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  const stale = staleFiles(generated);
  if (check) {
    for (const [path] of differing) console.error(`differs from its source: ${path}`);
    for (const path of stale) console.error(`has no source any more: ${path}`);
    return differing.length + stale.length === 0 ? 0 : 1;
  }
  for (const [path, content] of differing) {
    mkdirSync(dirname(join(REPOSITORY, path)), { recursive: true });
    writeFileSync(join(REPOSITORY, path), content);
    console.log(`wrote ${path}`);
  }
  for (const path of stale) {
    rmSync(join(REPOSITORY, path));
    console.log(`removed ${path}`);
  }
  return 0;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename)
  process.exitCode = await main(process.argv.includes('--check'));
