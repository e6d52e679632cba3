import { runGit } from '../git-cli/run-git.ts';

/** What git's configuration and `.lfsconfig` say; keys as git lists them: section and name in small letters. */
export interface GitSettings {
  /** The last value wins. */
  get(key: string): string | undefined;
  /** Values of `<section>.<url>.<name>` and `<section>.<name>` that are meant for an address, the least specific first. */
  forUrl(section: string, name: string, url: string): readonly string[];
}

/** What a file that comes with the repository may decide (git-lfs-config(5)): never programs, headers or proxies. */
const ALLOWED_IN_LFSCONFIG = /^(lfs\.(url|pushurl)|remote\..+\.(lfsurl|lfspushurl))$/;

/** Reads the settings of the repository at `root`; those of the user go before `.lfsconfig`, which is a file that anybody may change. */
export async function readGitSettings(root: string): Promise<GitSettings> {
  const own = await list(root, ['--list']);
  const shared = (await list(root, ['--file', '.lfsconfig', '--list'])).filter(([key]) => ALLOWED_IN_LFSCONFIG.test(key));
  const last = new Map([...shared, ...own]);
  return {
    get: (key) => (last.get(key) === '' ? undefined : last.get(key)),
    forUrl(section, name, url) {
      const found = own.flatMap(([key, value]) => {
        const length = matchLength(key, section, name, url);
        return length === undefined ? [] : [{ length, value }];
      });
      return found.sort((left, right) => left.length - right.length).map(({ value }) => value);
    },
  };
}

async function list(root: string, arguments_: readonly string[]): Promise<(readonly [string, string])[]> {
  const { exitCode, output } = await runGit({ folder: root, arguments: ['config', '-z', ...arguments_] });
  if (exitCode !== 0) return [];
  return output
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const end = entry.indexOf('\n');
      return end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    });
}

/** How specific a key is for an address: 0 for all addresses, more for longer ones, undefined for keys about something else. */
function matchLength(key: string, section: string, name: string, url: string): number | undefined {
  if (key === `${section}.${name}`) return 0;
  if (!key.startsWith(`${section}.`) || !key.endsWith(`.${name}`)) return undefined;
  const pattern = key.slice(section.length + 1, -name.length - 1);
  if (!URL.canParse(pattern) || !URL.canParse(url)) return undefined;
  const [wanted, actual] = [new URL(pattern), new URL(url)];
  const folder = wanted.pathname.endsWith('/') ? wanted.pathname : `${wanted.pathname}/`;
  return wanted.origin === actual.origin && `${actual.pathname}/`.startsWith(folder) ? pattern.length : undefined;
}
