import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '#kernel/failure.ts';

/** Folder that Trainyard is installed in: `data/`, `workflows-templates/` and `dist/` lie in it. The same from source and from a bundle. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let levels = 0; levels < 5; levels++) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'data'))) return folder;
    folder = dirname(folder);
  }
  throw new Failure('pipeline.demo-data-missing', {
    message: `expected data/ and package.json above ${dirname(fileURLToPath(import.meta.url))}, found neither`,
  });
}
