import { isJsonObject } from '#kernel/json.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';
import { err, ok, type Result } from '#kernel/result.ts';

/** One output that a `.dvc` file or `dvc.lock` tracks. */
export interface DvcOutput {
  /** Relative to the folder of the file that names it. */
  readonly path: string;
  readonly md5: string;
  /** The digest is that of a list of files. */
  readonly folder: boolean;
  /** DVC 2 and earlier: another place in the cache, and texts hashed with line ends of Unix. */
  readonly legacy: boolean;
}

const MD5 = /^[0-9a-f]{32}(\.dir)?$/;

/** Outputs of a `.dvc` file (`outs`) or of the stages of a `dvc.lock`. Outputs without an MD5 are in a cloud of their own and refused. */
export function parseDvcOutputs(value: unknown): Result<readonly DvcOutput[], string> {
  if (!isJsonObject(value)) return err('expected a mapping');
  const { outs, stages, wdir } = value;
  if (wdir !== undefined && wdir !== '.') return err(`a working folder of its own (wdir: ${JSON.stringify(wdir)}) is not understood`);
  const lists =
    stages === undefined
      ? [outs]
      : isJsonObject(stages)
        ? Object.values(stages).map((stage) => (isJsonObject(stage) ? stage['outs'] : undefined))
        : [];
  const found: DvcOutput[] = [];
  for (const item of lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? (list as readonly unknown[]) : []))) {
    const output = parseOutput(item);
    if (!output.ok) return output;
    found.push(output.value);
  }
  return found.length === 0 ? err('it names no outputs') : ok(found);
}

function parseOutput(item: unknown): Result<DvcOutput, string> {
  if (!isJsonObject(item)) return err('an output is no mapping');
  const { path, md5, hash } = item;
  if (typeof path !== 'string') return err('an output has no path');
  if (parseRelativePath(path) === undefined) return err(`the output ${JSON.stringify(path)} lies outside of the folder of the file`);
  if (typeof md5 !== 'string' || !MD5.test(md5))
    return err(`the output ${path} has no MD5: it is only in the cloud that it was imported from`);
  return ok({ path, md5: md5.replace(/\.dir$/, ''), folder: md5.endsWith('.dir'), legacy: hash !== 'md5' });
}

export interface DvcMember {
  readonly path: string;
  readonly md5: string;
}

/** The list of files that a `.dir` object holds. */
export function parseDvcFolder(text: string): Result<readonly DvcMember[], string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('it is not JSON');
  }
  if (!Array.isArray(json)) return err('it is no list');
  const members: DvcMember[] = [];
  for (const item of json as readonly unknown[]) {
    if (!isJsonObject(item) || typeof item['relpath'] !== 'string' || typeof item['md5'] !== 'string' || !MD5.test(item['md5']))
      return err('a file in it has no relpath and md5');
    if (parseRelativePath(item['relpath']) === undefined) return err(`${JSON.stringify(item['relpath'])} lies outside of the folder`);
    members.push({ path: item['relpath'], md5: item['md5'] });
  }
  return ok(members);
}

/** Where an object is below a cache or remote: the layout of DVC 3, then that of earlier versions. */
export const dvcObjectPaths = (md5: string, folder: boolean): readonly string[] => {
  const name = `${md5.slice(0, 2)}/${md5.slice(2)}${folder ? '.dir' : ''}`;
  return [`files/md5/${name}`, name];
};

export interface DvcConfig {
  /** Folder of the cache, when it is not the usual one. */
  readonly cache?: string;
  readonly defaultRemote?: string;
  readonly remotes: ReadonlyMap<string, string>;
}

/** DVC's configuration: sections in brackets, `name = value` below them. */
export function parseDvcConfig(text: string): DvcConfig {
  const remotes = new Map<string, string>();
  let section = '';
  let cache: string | undefined;
  let defaultRemote: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s*\[\s*(.+?)\s*\]\s*$/.exec(line);
    if (header !== null) {
      section = header[1]!.replace(/^'(.*)'$/, '$1');
      continue;
    }
    const pair = /^\s*([A-Za-z_]+)\s*=\s*(.*?)\s*$/.exec(line);
    if (pair === null || line.trimStart().startsWith('#')) continue;
    const [, name, value] = pair as unknown as [string, string, string];
    const remote = /^remote "(.+)"$/.exec(section)?.[1];
    if (section === 'cache' && name === 'dir') cache = value;
    else if (section === 'core' && name === 'remote') defaultRemote = value;
    else if (remote !== undefined && name === 'url') remotes.set(remote, value);
  }
  return { ...(cache === undefined ? {} : { cache }), ...(defaultRemote === undefined ? {} : { defaultRemote }), remotes };
}
