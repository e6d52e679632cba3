import { existsSync, readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { FeatureFlags } from '@actions/expressions';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { OWN_REPOSITORY } from '#contract/own-reference.ts';

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Record<string, { description: string; required?: boolean; default?: string }>;
  readonly outputs?: Record<string, { description: string }>;
}

/** Inputs of official actions that our workflows use, from their own metadata at the pinned commits. */
const OFFICIAL_INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['ref', 'fetch-depth', 'persist-credentials', 'path', 'repository', 'token', 'lfs'],
  'actions/setup-node': ['node-version', 'package-manager-cache', 'cache'],
  'actions/cache': ['path', 'key', 'restore-keys'],
  'actions/upload-artifact': [
    'name',
    'path',
    'if-no-files-found',
    'retention-days',
    'include-hidden-files',
    'overwrite',
    'archive',
    'compression-level',
  ],
  'actions/download-artifact': ['name', 'path', 'run-id', 'github-token', 'pattern', 'merge-multiple'],
};

function metadataOf(owner: string, name: string, path: string | undefined): Metadata | undefined {
  if (`${owner}/${name}` === OWN_REPOSITORY) {
    const file = path === undefined || path === '' ? 'action.yml' : `${path}/action.yml`;
    return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Metadata) : undefined;
  }
  const inputs = OFFICIAL_INPUTS[`${owner}/${name}`];
  if (inputs === undefined) return undefined;
  return { name, description: name, inputs: Object.fromEntries(inputs.map((input) => [input, { description: input }])) };
}

/** What GitHub's own language service holds against a workflow or an action file, with `line: message`. */
export async function problemsOf(path: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text);
  const found = await validate(document, {
    featureFlags: new FeatureFlags({ all: true }),
    actionsMetadataProvider: { fetchActionMetadata: async ({ owner, name, path: below }) => metadataOf(owner, name, below) as never },
  });
  return found.map((diagnostic) => `${diagnostic.range.start.line + 1}: ${diagnostic.message}`);
}
