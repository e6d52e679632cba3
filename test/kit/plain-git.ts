import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

export interface GitUser {
  readonly name: string;
  readonly email: string;
}

/** What `git init --initial-branch=main` leaves, less its samples of hooks: written at once, where a process takes a hundred times as long. */
export function initRepository(gitFolder: string, options: { readonly bare?: boolean; readonly user?: GitUser } = {}): void {
  for (const folder of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags', 'info']) {
    mkdirSync(join(gitFolder, folder), { recursive: true });
  }
  const { bare = false, user } = options;
  const core = `[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = ${bare}\n${bare ? '' : '\tlogallrefupdates = true\n'}`;
  writeFileSync(join(gitFolder, 'config'), core + (user === undefined ? '' : `[user]\n\tname = ${user.name}\n\temail = ${user.email}\n`));
  writeFileSync(join(gitFolder, 'HEAD'), 'ref: refs/heads/main\n');
}

/** Stores a commit of no files and gives its id. */
export function writeEmptyCommit(gitFolder: string, message: string, parent: string | undefined, user: GitUser): string {
  const tree = writeLooseObject(gitFolder, 'tree', '');
  const signature = `${user.name} <${user.email}> ${Math.floor(Date.now() / 1000)} +0000`;
  const lines = [`tree ${tree}`, ...(parent === undefined ? [] : [`parent ${parent}`]), `author ${signature}`, `committer ${signature}`];
  return writeLooseObject(gitFolder, 'commit', `${lines.join('\n')}\n\n${message}\n`);
}

function writeLooseObject(gitFolder: string, kind: 'tree' | 'commit', text: string): string {
  const content = Buffer.from(text);
  const bytes = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]);
  const id = createHash('sha1').update(bytes).digest('hex');
  const folder = join(gitFolder, 'objects', id.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, id.slice(2)))) writeFileSync(join(folder, id.slice(2)), deflateSync(bytes), { mode: 0o444 });
  return id;
}
