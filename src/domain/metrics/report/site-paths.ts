import { code } from './blocks.ts';
import { html, type Html, type HtmlPart } from './html.ts';

/** Links between the pages of a site, relative to the page that is being written. */
export interface SitePaths {
  readonly linkRun: (id: string | undefined) => HtmlPart;
  readonly model: (name: string) => string;
  readonly index: string;
}

export const INDEX_PATH = 'index.html';

/** File names from names and ids of others: everything else than letters, digits, dot, dash and underscore becomes a dash. */
const fileName = (name: string): string => name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^\.+/, '');

export const modelPath = (name: string): string => `models/${fileName(name)}.html`;

export const runPath = (id: string): string => `runs/${fileName(id)}.html`;

/** `depth` is the number of folders between the page and the root; `runs` are the ids that have a page. */
export function sitePaths(depth: number, runs: ReadonlySet<string>): SitePaths {
  const root = '../'.repeat(depth);
  const linkRun = (id: string | undefined): Html => {
    if (id === undefined) return html`–`;
    return runs.has(id) ? html`<a href="${root}${runPath(id)}">${code(`…${id.slice(-8)}`)}</a>` : code(`…${id.slice(-8)}`);
  };
  return { linkRun, model: (name) => `${root}${modelPath(name)}`, index: `${root}${INDEX_PATH}` };
}
