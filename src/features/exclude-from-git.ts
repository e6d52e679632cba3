import { join } from 'node:path';
import type { Workspace } from '#ports/workspace.ts';

const LINE = '/.trainyard/';

/** Keeps local run artefacts out of git through `.git/info/exclude`; the user's own .gitignore is theirs. */
export async function excludeFromGit(ports: Pick<Workspace, 'git' | 'files'>): Promise<void> {
  const path = join(ports.git.commonFolder, 'info', 'exclude');
  const bytes = await ports.files.read(path);
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
  if (text.split('\n').includes(LINE)) return;
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  await ports.files.write(path, `${text}${gap}${LINE}\n`);
}
