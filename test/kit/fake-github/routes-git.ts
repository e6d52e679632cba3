import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitText, runGit } from '#adapters/git-cli/run-git.ts';
import { Refusal, notFound } from './answer.ts';
import { completed } from './openapi.ts';
import type { Call, Routes } from './route.ts';
import type { FakeState, FakeToken } from './state.ts';

const git = (state: FakeState, arguments_: readonly string[], input?: string | Uint8Array, variables?: Record<string, string>) =>
  runGit({
    folder: state.gitFolder,
    gitFolder: state.gitFolder,
    arguments: arguments_,
    ...(input === undefined ? {} : { input }),
    ...(variables === undefined ? {} : { variables }),
  });

/** Output of a git command, or a refusal of the given status when git fails. */
async function text(
  state: FakeState,
  arguments_: readonly string[],
  refusal: Refusal,
  input?: string | Uint8Array,
  variables?: Record<string, string>,
) {
  const result = await git(state, arguments_, input, variables);
  if (result.exitCode !== 0) throw refusal;
  return result.output.toString('utf8').trimEnd();
}

/** What each name stands for, in their order; one process for all. */
export async function resolveObjects(
  state: FakeState,
  names: readonly string[],
): Promise<({ readonly id: string; readonly type: string } | undefined)[]> {
  if (names.length === 0) return [];
  const { output } = await git(state, ['cat-file', '--batch-check'], `${names.join('\n')}\n`);
  const lines = output.toString('utf8').split('\n');
  return names.map((_, index) => {
    const match = /^([0-9a-f]{40}) (\w+) \d+$/.exec(lines[index] ?? '');
    return match === null ? undefined : { id: match[1]!, type: match[2]! };
  });
}

export async function resolveObject(state: FakeState, name: string): Promise<{ readonly id: string; readonly type: string } | undefined> {
  return name === '' || name.includes('\n') ? undefined : (await resolveObjects(state, [name]))[0];
}

export async function blobBytes(state: FakeState, id: string): Promise<Buffer> {
  return (await git(state, ['cat-file', 'blob', id])).output;
}

export async function readTag(state: FakeState, id: string) {
  const raw = (await git(state, ['cat-file', 'tag', id])).output.toString('utf8');
  const match = /^object (\w+)\ntype (\w+)\ntag (.*)\ntagger (.*) <(.*)> (\d+) [+-]\d{4}\n\n([\s\S]*)$/.exec(raw)!;
  const [, object, type, tag, name, email, seconds, message] = match as unknown as string[];
  return {
    object: object!,
    type: type!,
    tag: tag!,
    name: name!,
    email: email!,
    date: isoSeconds(Number(seconds)),
    message: message!.trimEnd(),
  };
}

const isoSeconds = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');

const identity = ({ login }: FakeToken): Record<string, string> => ({
  GIT_AUTHOR_NAME: login,
  GIT_AUTHOR_EMAIL: `${login}@users.noreply.github.com`,
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
});

async function presentRef(state: FakeState, ref: string) {
  const object = await resolveObject(state, ref);
  if (object === undefined) throw notFound();
  return completed('git-ref', { ref, object: { sha: object.id, type: object.type, url: '' } });
}

const isFullRef = (ref: unknown): ref is string => typeof ref === 'string' && /^refs\/[^/]+\/./.test(ref);

async function presentTree({ state, path, query }: Call) {
  const tree = await text(state, ['rev-parse', '--verify', '--quiet', `${path['tree_sha']}^{tree}`], notFound());
  const flags = query.has('recursive') ? ['-r', '-t'] : [];
  const output = await text(state, ['ls-tree', '-z', '-l', ...flags, tree], notFound());
  const entries = output.split('\0').flatMap((line) => {
    const match = /^(\d+) (\w+) (\w+) +(\S+)\t([\s\S]*)$/.exec(line);
    if (match === null) return [];
    const [, mode, type, sha, size, name] = match as unknown as string[];
    return [{ path: name!, mode: mode!, type: type!, sha: sha!, ...(size === '-' ? {} : { size: Number(size) }) }];
  });
  return completed('git-tree', { sha: tree, truncated: entries.length > state.treeLimit, tree: entries.slice(0, state.treeLimit) });
}

async function writeTree({ state, body }: Call): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fake-github-'));
  const variables = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    const base = body['base_tree'];
    if (typeof base === 'string')
      await text(state, ['read-tree', base], new Refusal(422, 'base_tree is not a valid tree oid'), undefined, variables);
    const entries = body['tree'] as { path: string; mode: string; sha?: string | null; content?: string }[];
    const written = await writeBlobs(
      state,
      folder,
      entries.flatMap(({ content }) => content ?? []),
    );
    const given = entries.flatMap(({ sha }) => sha ?? []);
    const unknown = (await resolveObjects(state, given)).indexOf(undefined);
    if (unknown >= 0) throw new Refusal(422, `tree.sha ${given[unknown]} is not a valid blob`);
    const lines = entries.map(({ path, mode, sha, content }) => {
      const id = content === undefined ? sha : written.shift();
      return id === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${id}\t${path}\0`;
    });
    await text(
      state,
      ['update-index', '-z', '--replace', '--index-info'],
      new Refusal(422, 'tree.path is malformed'),
      lines.join(''),
      variables,
    );
    return await text(state, ['write-tree'], new Refusal(422, 'Invalid tree'), undefined, variables);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeBlobs(state: FakeState, folder: string, contents: readonly string[]): Promise<string[]> {
  const paths = contents.map((_, index) => join(folder, String(index)));
  await Promise.all(contents.map((content, index) => writeFile(paths[index]!, content)));
  const ids = await text(
    state,
    ['hash-object', '-w', '--no-filters', '--stdin-paths'],
    notFound(),
    paths.map((path) => `${path}\n`).join(''),
  );
  return ids.split('\n');
}

async function presentCommit(state: FakeState, id: string) {
  const output = await text(
    state,
    ['log', '-1', '--format=%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B', id, '--'],
    notFound(),
  );
  const [tree, parents, an, ae, ad, cn, ce, cd, message] = output.split('\0') as string[];
  return completed('git-commit', {
    sha: id,
    message: message!.trimEnd(),
    tree: { sha: tree, url: '' },
    parents: parents!
      .split(' ')
      .filter((parent) => parent !== '')
      .map((sha) => ({ sha, url: '', html_url: '' })),
    author: { name: an, email: ae, date: ad },
    committer: { name: cn, email: ce, date: cd },
  });
}

export const GIT_ROUTES: Routes = {
  'POST /repos/{owner}/{repo}/git/blobs': async ({ state, body }) => {
    const bytes = Buffer.from(body['content'] as string, body['encoding'] === 'base64' ? 'base64' : 'utf8');
    return { status: 201, body: { sha: await text(state, ['hash-object', '-w', '--stdin'], notFound(), bytes), url: '' } };
  },
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': async ({ state, path }) => {
    const object = await resolveObject(state, path['file_sha']!);
    if (object?.type !== 'blob') throw notFound();
    const bytes = await blobBytes(state, object.id);
    return {
      status: 200,
      body: completed('blob', { sha: object.id, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') }),
    };
  },
  'POST /repos/{owner}/{repo}/git/trees': async (call) => {
    const tree = await writeTree(call);
    return { status: 201, body: await presentTree({ ...call, path: { tree_sha: tree } }) };
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': async (call) => ({ status: 200, body: await presentTree(call) }),
  'POST /repos/{owner}/{repo}/git/commits': async ({ state, body, token }) => {
    const parents = (body['parents'] as string[] | undefined) ?? [];
    const invalid = new Refusal(422, 'Tree SHA or parent SHA does not exist');
    const flags = parents.flatMap((parent) => ['-p', parent]);
    const id = await text(state, ['commit-tree', body['tree'] as string, ...flags], invalid, body['message'] as string, identity(token));
    return { status: 201, body: await presentCommit(state, id) };
  },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': async ({ state, path }) => {
    const object = await resolveObject(state, path['commit_sha']!);
    if (object?.type !== 'commit') throw notFound();
    return { status: 200, body: await presentCommit(state, object.id) };
  },
  'POST /repos/{owner}/{repo}/git/tags': async ({ state, body, token }) => {
    const object = await resolveObject(state, body['object'] as string);
    if (object === undefined) throw new Refusal(422, 'Could not verify object');
    const given = body['tagger'] as { name: string; email: string; date?: string } | undefined;
    const tagger = given ?? { name: token.login, email: `${token.login}@users.noreply.github.com` };
    const seconds = Math.floor(Date.parse(given?.date ?? new Date().toISOString()) / 1000);
    const head = `object ${object.id}\ntype ${body['type'] as string}\ntag ${body['tag'] as string}\ntagger ${tagger.name} <${tagger.email}> ${seconds} +0000`;
    const id = await text(state, ['mktag'], new Refusal(422, 'Tag is malformed'), `${head}\n\n${body['message'] as string}\n`);
    const tag = await readTag(state, id);
    const who = { name: tag.name, email: tag.email, date: tag.date };
    const named = { sha: tag.object, type: tag.type, url: '' };
    return { status: 201, body: completed('git-tag', { sha: id, tag: tag.tag, message: tag.message, tagger: who, object: named }) };
  },
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': async ({ state, path }) => {
    const object = await resolveObject(state, path['tag_sha']!);
    if (object?.type !== 'tag') throw notFound();
    const tag = await readTag(state, object.id);
    const who = { name: tag.name, email: tag.email, date: tag.date };
    const named = { sha: tag.object, type: tag.type, url: '' };
    return { status: 200, body: completed('git-tag', { sha: object.id, tag: tag.tag, message: tag.message, tagger: who, object: named }) };
  },
  'POST /repos/{owner}/{repo}/git/refs': async ({ state, body }) => {
    const ref = body['ref'];
    if (!isFullRef(ref) || (await git(state, ['check-ref-format', ref])).exitCode !== 0)
      throw new Refusal(422, 'Reference name is invalid');
    const object = await resolveObject(state, body['sha'] as string);
    if (object === undefined) throw new Refusal(422, 'Object does not exist');
    const created = await git(state, ['update-ref', ref, object.id, '0'.repeat(40)]);
    if (created.exitCode !== 0) throw new Refusal(422, 'Reference already exists');
    return { status: 201, body: await presentRef(state, ref) };
  },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': async ({ state, path }) => ({
    status: 200,
    body: await presentRef(state, `refs/${path['ref']}`),
  }),
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': async ({ state, path, body }) => {
    const ref = `refs/${path['ref']}`;
    const old = await resolveObject(state, ref);
    if (old === undefined) throw new Refusal(422, 'Reference does not exist');
    const next = body['sha'] as string;
    if ((await resolveObject(state, next)) === undefined) throw new Refusal(422, 'Object does not exist');
    const forward = (await git(state, ['merge-base', '--is-ancestor', old.id, next])).exitCode === 0;
    if (body['force'] !== true && !forward) throw new Refusal(422, 'Update is not a fast forward');
    const moved = await git(state, ['update-ref', ref, next, old.id]);
    if (moved.exitCode !== 0) throw new Refusal(409, 'Reference cannot be updated');
    return { status: 200, body: await presentRef(state, ref) };
  },
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': async ({ state, path }) => {
    const tag = path['ref']!.replace(/^tags\//, '');
    if (state.releases.some((release) => release.tag === tag && release.immutable))
      throw new Refusal(422, 'Cannot delete a tag of an immutable release');
    if ((await resolveObject(state, `refs/${path['ref']}`)) === undefined) throw new Refusal(422, 'Reference does not exist');
    await gitText({ folder: state.gitFolder, gitFolder: state.gitFolder, arguments: ['update-ref', '-d', `refs/${path['ref']}`] });
    return { status: 204 };
  },
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': async ({ state, path }) => {
    const output = await text(state, ['for-each-ref', '--format=%(objectname) %(objecttype) %(refname)'], notFound());
    const prefix = `refs/${path['ref']}`;
    const refs = output.split('\n').flatMap((line) => {
      const match = /^(\w+) (\w+) (.*)$/.exec(line);
      return match?.[3]!.startsWith(prefix) === true ? [{ ref: match[3], object: { sha: match[1], type: match[2], url: '' } }] : [];
    });
    return { status: 200, body: refs.map((ref) => completed('git-ref', ref)) };
  },
};
