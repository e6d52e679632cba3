import { VERDICT_SYMBOL, type Verdict } from '#kernel/verdict.ts';
import { html, trusted, type Html, type HtmlPart } from './html.ts';

/** Building blocks of report pages. */

export interface ReportColumn {
  readonly title: HtmlPart;
  readonly align?: 'number';
}

/** A table with caption and column headers; the first cell of each row is its header. Scrolls by itself when the screen is narrow. */
export function table(caption: string, columns: readonly ReportColumn[], rows: readonly (readonly HtmlPart[])[]): Html {
  const numeric = (index: number): string => (columns[index]?.align === 'number' ? 'number' : '');
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column, index) => html`<th scope="col" class="${numeric(index)}">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) =>
                index === 0 ? html`<th scope="row">${cell}</th>` : html`<td class="${numeric(index)}">${cell}</td>`,
              )}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

export const section = (title: string, ...content: readonly HtmlPart[]): Html =>
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;

export const plots = (...pictures: readonly (string | undefined)[]): Html =>
  html`<div class="plots">${pictures.filter((one) => one !== undefined).map((one) => trusted(one!))}</div>`;

export interface Card {
  readonly label: string;
  readonly value: HtmlPart;
  readonly note?: HtmlPart;
}

export const cards = (items: readonly Card[]): Html =>
  html`<ul class="cards">
    ${items.map(
      (item) =>
        html`<li>
          <span class="label">${item.label}</span><span class="value">${item.value}</span>${
            item.note === undefined ? undefined : html`<span class="note">${item.note}</span>`
          }
        </li>`,
    )}
  </ul>`;

/** Symbol and word, coloured. */
export const verdictMark = (verdict: Verdict, words: string = verdict): Html =>
  html`<span class="${verdict}">${VERDICT_SYMBOL[verdict]} ${words}</span>`;

export const fold = (summary: string, ...content: readonly HtmlPart[]): Html =>
  html`<details>
    <summary>${summary}</summary>
    ${content}
  </details>`;

export const code = (content: string): Html => html`<code>${content}</code>`;

/** `2026-11-21 09:30 UTC`, machine-readable too. */
export const when = (iso: string): Html => html`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`;
