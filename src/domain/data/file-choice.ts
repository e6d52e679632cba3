import { splitOfPath } from './rows/row-comparison.ts';

/** Which files of a dataset are wanted; every condition that is given must hold. */
export interface FileChoice {
  /** Files, folders or patterns: `*` and `?` within a name, `**` over folders. */
  readonly paths?: readonly string[];
  /** Files whose path names this split, see splitOfPath. */
  readonly split?: string;
  /** Files or folders that are called like one of these columns, whatever their ending: `price.bin`, `price/part-1.bin`. */
  readonly columns?: readonly string[];
}

/** Those of the paths that are wanted. */
export function chooseFiles(paths: readonly string[], choice: FileChoice): ReadonlySet<string> {
  const wanted = choice.paths?.map(patternOf);
  const split = choice.split === undefined ? undefined : (splitOfPath(choice.split) ?? choice.split.toLowerCase());
  const columns = choice.columns === undefined ? undefined : new Set(choice.columns);
  return new Set(
    paths.filter(
      (path) =>
        (wanted === undefined || wanted.length === 0 || wanted.some((pattern) => pattern.test(path))) &&
        (split === undefined || splitOfPath(path) === split) &&
        (columns === undefined || columns.size === 0 || namesOf(path).some((name) => columns.has(name))),
    ),
  );
}

export function describeChoice({ paths = [], split, columns = [] }: FileChoice): string {
  const parts = [
    ...(paths.length === 0 ? [] : [`at ${paths.join(', ')}`]),
    ...(split === undefined ? [] : [`of the split ${JSON.stringify(split)}`]),
    ...(columns.length === 0 ? [] : [`of the columns ${columns.join(', ')}`]),
  ];
  return parts.join(' ');
}

/** The folders of a path and its name without any ending. */
const namesOf = (path: string): string[] => {
  const parts = path.split('/');
  return [...parts.slice(0, -1), parts.at(-1)!, parts.at(-1)!.replace(/(?<=.)\..*$/, '')];
};

/** A name stands for the file and for everything below the folder. */
function patternOf(text: string): RegExp {
  const parts = text
    .replace(/^\.?\/+|\/+$/g, '')
    .replace(/(?:\*\*\/)+/g, '**/')
    .split(/(\*\*\/|\*\*|\*|\?)/);
  const source = parts.map((part) => WILDCARDS[part] ?? part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('');
  return new RegExp(`^${source}(?:/|$)`, 'u');
}

const WILDCARDS: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' };
