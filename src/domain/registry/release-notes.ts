import { details, inlineCode } from '#kernel/markdown.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import { renderModelCard, type ModelCardExtra } from './model-card.ts';

/** GitHub cuts release notes at 125,000 characters; ours stay well below. */
const LONGEST_NOTES = 60_000;

/** Notes of a version's release: why this number, how to get the model, then its card. */
export function renderReleaseNotes(manifest: ModelManifest, version: string, reason: string, extra: ModelCardExtra): string {
  const card = renderModelCard(manifest, { ...extra, version }).replace(/^---\n[\s\S]*?\n---\n+/, '');
  const notes = [
    card.trimEnd(),
    '',
    '## Get it',
    '',
    '```',
    `trainyard fetch ${manifest.model} --version ${version} --to model`,
    '```',
    '',
    `Version ${inlineCode(version)}: ${reason.replace(/[\r\n]+/g, ' ').replace(/[<>`*_[\]]/g, '')}.`,
    '',
    details(
      'How to verify',
      'Every file is listed with its SHA-256 in `model.json`; the digest of `model.json` is in the message of the tag.',
    ),
  ].join('\n');
  return notes.length <= LONGEST_NOTES ? notes : `${notes.slice(0, LONGEST_NOTES)}\n\n… cut; the whole card is the asset README.md`;
}
