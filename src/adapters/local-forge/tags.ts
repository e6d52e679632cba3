import { commitOnTop } from '#adapters/git-cli/commit-on-top.ts';
import { committerName } from '#adapters/git-cli/identity.ts';
import { gitRefused, requireGit, runGit } from '#adapters/git-cli/run-git.ts';
import { isTagName } from '#domain/forge/tag-name.ts';
import { Failure } from '#kernel/failure.ts';
import { instant } from '#kernel/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { Tag, TagStore } from '#ports/tags.ts';

const FIELDS = [
  '%(objecttype)',
  '%(refname:strip=2)',
  '%(*objectname)',
  '%(taggerdate:unix)',
  '%(taggername) %(taggeremail)',
  '%(contents)',
];

/** Annotated tags of a git repository. Lightweight tags carry no time and no author, so they are no facts and are passed over. */
export function gitTags(gitFolder: string, clock: Pick<Clock, 'now'>): TagStore {
  const at = (arguments_: readonly string[], input?: string) => ({
    folder: gitFolder,
    gitFolder,
    arguments: arguments_,
    ...(input === undefined ? {} : { input }),
  });
  const read = async (reference: string): Promise<Tag[]> => {
    const output = await requireGit(at(['for-each-ref', `--format=${FIELDS.join('%00')}%00`, reference]));
    return parseTags(output.toString('utf8'));
  };
  const find = async (name: string): Promise<Tag | undefined> =>
    isTagName(name) ? (await read(`refs/tags/${name}`)).find((tag) => tag.name === name) : undefined;
  return {
    find,
    async list(prefix) {
      // A pattern of for-each-ref matches whole path parts, so the last part of the prefix is compared here.
      const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
      if (folder !== '' && !isTagName(folder.slice(0, -1))) return [];
      const tags = (await read(`refs/tags/${folder}`)).filter((tag) => tag.name.startsWith(prefix));
      return tags.sort((left, right) => left.taggedAt - right.taggedAt || (left.name < right.name ? -1 : 1));
    },
    async create({ name, commit, message, files }) {
      if (!isTagName(name)) throw new Failure('forge.request-refused', { message: `${JSON.stringify(name)} cannot name a tag.` });
      const parent = await resolveCommit(commit);
      const id = files === undefined ? parent : await commitOnTop({ folder: gitFolder, gitFolder }, parent, message, files);
      const seconds = Math.floor(clock.now() / 1000);
      const tagger = await committerName(gitFolder);
      const object = `object ${id}\ntype commit\ntag ${name}\ntagger ${tagger} ${seconds} +0000\n\n${message.trimEnd()}\n`;
      const tagId = (await requireGit(at(['mktag'], object))).toString('utf8').trim();
      // The all-zero old value makes the creation a compare-and-swap against "does not exist".
      const written = await runGit(at(['update-ref', `refs/tags/${name}`, tagId, '0'.repeat(tagId.length)]));
      if (written.exitCode !== 0) {
        if (/exists/.test(written.errorText)) throw new Failure('forge.already-exists', { message: `The tag ${name} exists already.` });
        throw gitRefused(['update-ref'], written.errorText);
      }
      return { name, commit: id, message: message.trimEnd(), taggedAt: instant(seconds * 1000), tagger };
    },
  };

  async function resolveCommit(commit: string): Promise<string> {
    const known = /^[0-9a-f]{4,64}$/.test(commit)
      ? await runGit(at(['rev-parse', '--verify', '--quiet', `${commit}^{commit}`]))
      : { exitCode: 1, output: '' };
    if (known.exitCode !== 0) throw new Failure('forge.not-found', { message: `There is no commit ${JSON.stringify(commit)} to tag.` });
    return known.output.toString().trim();
  }
}

function parseTags(output: string): Tag[] {
  const fields = output.split('\0');
  const tags: Tag[] = [];
  for (let start = 0; start + FIELDS.length <= fields.length; start += FIELDS.length) {
    const [type, name, commit, seconds, tagger, message] = fields.slice(start, start + FIELDS.length) as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    // Each record but the first begins with the line break that ended the one before.
    if (type.trim() !== 'tag' || commit === '') continue;
    tags.push({ name, commit, taggedAt: instant(Number(seconds) * 1000), tagger, message: message.trimEnd() });
  }
  return tags;
}
