import { err, ok, type Result } from '#kernel/result.ts';
import { formatSemver, parseSemver } from '#kernel/semver.ts';

/**
 * A fact about a model as the name of an annotated tag, in the grammar of GTO (Git Tag Ops), so that GTO reads our tags and we read its:
 *
 *     <model>@v1.2.3        registration          <model>#production#4     assignment to a stage
 *     <model>@v1.2.3!       withdrawal            <model>#production!#5    the stage is vacated
 *     <model>@deprecated    the model is retired  <model>@created          announced, without a version
 *
 * The number at the end counts the events of one model; registrations usually have none, stages always do when we write them.
 */
export type RegistryTag =
  | { readonly kind: 'version'; readonly model: string; readonly version: string; readonly cancel: boolean; readonly counter?: number }
  | { readonly kind: 'stage'; readonly model: string; readonly stage: string; readonly cancel: boolean; readonly counter?: number }
  | { readonly kind: 'deprecated' | 'created'; readonly model: string; readonly counter?: number };

const NAME = '[a-zA-Z0-9](?:[a-zA-Z0-9/_-]*[a-zA-Z0-9])?';

const WHOLE_NAME = new RegExp(`^${NAME}$`);

/** GTO writes the folder of an artifact before `=`: `models/cv=resnet`. */
const WHOLE_MODEL = new RegExp(`^(?:${NAME}=)?${NAME}$`);

const COUNTER = /^(?:0|[1-9]\d{0,8})$/;

/** git allows more; a tag name also becomes part of URLs and file names. */
const LONGEST_NAME = 200;

export const isModelName = (text: string): boolean => text.length <= LONGEST_NAME && WHOLE_MODEL.test(text);

export const isStageName = (text: string): boolean => text.length <= LONGEST_NAME && WHOLE_NAME.test(text);

/** Reads a tag name; the error says in words which part does not fit the grammar. */
export function parseRegistryTag(name: string): Result<RegistryTag, string> {
  const split = /^([^@#]*)([@#])(.*)$/s.exec(name);
  if (split === null) return err(`"${name}" has neither "@" (a version) nor "#" (a stage)`);
  const [, model, mark, rest] = split as unknown as [string, string, '@' | '#', string];
  if (!isModelName(model)) return err(`"${model}" is not a model name of ${NAME_RULE}`);
  const [subject, counterText, ...more] = rest.split('#') as [string, ...string[]];
  if (more.length > 0) return err(`"${name}" has more than one counter`);
  if (counterText !== undefined && !COUNTER.test(counterText))
    return err(`counter "${counterText}" is not a whole number without leading zeros`);
  const counter = counterText === undefined ? {} : { counter: Number(counterText) };
  const cancel = subject.endsWith('!');
  const word = cancel ? subject.slice(0, -1) : subject;
  if (mark === '#') {
    if (!isStageName(word)) return err(`"${word}" is not a stage name of ${NAME_RULE}`);
    return ok({ kind: 'stage', model, stage: word, cancel, ...counter });
  }
  if (word === 'deprecated' || word === 'created') {
    return cancel ? err(`"@${word}" cannot be cancelled with "!"`) : ok({ kind: word, model, ...counter });
  }
  const version = word.startsWith('v') ? parseSemver(word) : undefined;
  if (version === undefined) return err(`"${word}" is not a version of the form v1.2.3`);
  return ok({ kind: 'version', model, version: formatSemver(version), cancel, ...counter });
}

const NAME_RULE = 'letters, digits, "-", "_" and "/" that begins and ends with a letter or digit';

/** The tag name; `parseRegistryTag` reads it back. */
export function formatRegistryTag(tag: RegistryTag): string {
  const counter = tag.counter === undefined ? '' : `#${tag.counter}`;
  switch (tag.kind) {
    case 'version':
      return `${tag.model}@${tag.version}${tag.cancel ? '!' : ''}${counter}`;
    case 'stage':
      return `${tag.model}#${tag.stage}${tag.cancel ? '!' : ''}${counter}`;
    case 'deprecated':
    case 'created':
      return `${tag.model}@${tag.kind}${counter}`;
  }
}

/** `<model>@v1.2.3`: how a version is named wherever one word must do. */
export const versionTag = (model: string, version: string): string => formatRegistryTag({ kind: 'version', model, version, cancel: false });
