import { details, escapeMarkdown } from '#kernel/markdown.ts';

/** Text from outside for Markdown that GitHub renders: besides mark-up, bare addresses are broken so that they do not become links. */
export const safeText = (text: string): string =>
  escapeMarkdown(text)
    .replace(/:\/\//g, ':\u200b//')
    .replace(/\bwww\./gi, 'www\u200b.');

/** A link, when the address is a plain web address; otherwise the words alone. `label` is Markdown already. */
export function safeLink(label: string, address: string | undefined): string {
  if (address === undefined || !/^https?:\/\/[^\s<>"'`|\\]+$/.test(address)) return label;
  return `[${label}](${address.replace(/[()[\]]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}

/**
 * A folded section. GitHub takes the summary line as HTML, where Markdown's backslashes would be shown, so its text is escaped as HTML;
 * mentions and addresses are broken in both.
 */
export const foldedSection = (summary: string, body: string): string =>
  details(
    breakReferences(
      summary
        .replace(/[\u0000-\u001f\u007f]+/g, ' ')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;'),
    ),
    body,
  );

const breakReferences = (text: string): string =>
  text
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/\bwww\./gi, 'www\u200b.');
