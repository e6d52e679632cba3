import { parseSha256, type Sha256 } from '#kernel/digest.ts';

/** What the message of a tag says beyond its name: a sentence for people, then one `Key: value` line a fact, as git trailers are. */
export interface TagMessage {
  readonly sentence: string;
  readonly run?: string;
  /** SHA-256 of `model.json`, from which every other file of the package is verified. */
  readonly packageDigest?: Sha256;
  readonly version?: string;
  readonly replaces?: string;
  /** Set on an assignment that undoes one: the version that was taken out of the stage. */
  readonly rollbackOf?: string;
  readonly by?: string;
  readonly reason?: string;
}

const TRAILERS = [
  ['run', 'Run'],
  ['packageDigest', 'Package'],
  ['version', 'Version'],
  ['replaces', 'Replaces'],
  ['rollbackOf', 'Rollback-Of'],
  ['by', 'By'],
  ['reason', 'Reason'],
] as const;

/** One line: a trailer cannot be forged by a reason that contains line breaks. */
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();

export function formatTagMessage(message: TagMessage): string {
  const trailers = TRAILERS.flatMap(([key, label]) => {
    const value = message[key];
    if (value === undefined || oneLine(value) === '') return [];
    return [`${label}: ${key === 'packageDigest' ? `sha256:${value}` : oneLine(value)}`];
  });
  return [oneLine(message.sentence), ...(trailers.length === 0 ? [] : ['', ...trailers])].join('\n');
}

/** Reads any message; what is not a known trailer is left out, for tags are also written by GTO and by hand. */
export function parseTagMessage(text: string): TagMessage {
  const lines = text.replaceAll('\r', '').trimEnd().split('\n');
  const found: Record<string, string> = {};
  for (const line of lines.slice(1)) {
    const match = /^([A-Z][A-Za-z-]*): (.*)$/.exec(line);
    const trailer = match === null ? undefined : TRAILERS.find(([, label]) => label === match[1]);
    if (trailer === undefined || match![2]!.trim() === '') continue;
    found[trailer[0]] = match![2]!.trim();
  }
  const { packageDigest, ...rest } = found;
  const digest = packageDigest === undefined ? undefined : parseSha256(packageDigest);
  return { sentence: lines[0]!.trim(), ...rest, ...(digest === undefined ? {} : { packageDigest: digest }) };
}
