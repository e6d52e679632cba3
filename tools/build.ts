/** Builds `dist/`: bundles, and the licences of every package that went into them. `node tools/build.ts [folder]`. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown, type OutputOptions, type RolldownOptions } from 'rolldown';
import config from '../rolldown.config.mjs';

export async function build(folder: string): Promise<void> {
  const { output, ...input } = config as RolldownOptions & { output: OutputOptions };
  const bundle = await rolldown(input);
  try {
    const { output: chunks } = await bundle.write({ ...output, dir: folder });
    const modules = chunks.flatMap((chunk) =>
      chunk.type === 'chunk' ? chunk.moduleIds : chunk.originalFileNames.map((name) => resolve(name)),
    );
    // So that a copy of the folder alone, in an image for instance, is read as ES modules.
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    writeFileSync(join(folder, 'THIRD-PARTY-LICENCES.txt'), licencesOf(packagesOf(modules)));
  } finally {
    await bundle.close();
  }
}

/** Folders of the packages that own the modules, relative to the repository, sorted. */
function packagesOf(modules: readonly string[]): string[] {
  const folders = modules.flatMap(
    (module) => /^.*?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(module.slice(process.cwd().length + 1))?.[1] ?? [],
  );
  return [...new Set(folders)].sort();
}

function licencesOf(folders: readonly string[]): string {
  const sections = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
    const file = readdirSync(folder).find((candidate) => /^(licen[cs]e|copying)(\.|$|-)/i.test(candidate));
    const text = file === undefined ? '(the package carries no licence text)' : readFileSync(join(folder, file), 'utf8').trim();
    return `${name} ${version} (${license ?? 'see text'})\n\n${text}\n`;
  });
  return `Licences of the packages that are bundled in this folder.\n\n${sections.join(`\n${'-'.repeat(100)}\n\n`)}`;
}

if (import.meta.main ?? process.argv[1]?.endsWith('tools/build.ts')) {
  const folder = process.argv[2] ?? 'dist';
  await build(folder);
  if (!existsSync(join(folder, 'cli.js'))) throw new Error(`the build wrote no ${folder}/cli.js`);
}
