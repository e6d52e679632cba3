import type { Semver } from '#kernel/semver.ts';
import { formatSemver, parseSemver } from '#kernel/semver.ts';

/** Names go into paths and tag names; the rest of the alphabet is left out so that no quoting is ever needed. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;

/** Whether a dataset can be called so: git's rules for references (no `..`, no `.lock`) included. */
export const isDatasetName = (name: string): boolean => NAME.test(name) && !name.includes('..') && !name.endsWith('.lock');

/** A name for a dataset made of a file or folder: `raw/Some images.v2.csv` gives `Some-images.v2`. */
export function datasetNameFrom(path: string): string {
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const name = last
    .replace(/(\.(csv|tsv|jsonl|ndjson|parquet|zip|tar|tgz))?(\.gz)?$/i, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 80)
    .replace(/[^A-Za-z0-9]+$/, '');
  return isDatasetName(name) ? name : 'dataset';
}

/** Where everything of a dataset lives, relative to the repository root. */
export interface DatasetPaths {
  readonly folder: string;
  /** Folder of the files themselves. */
  readonly files: string;
  readonly manifest: string;
  /** Folder of the lists of files, for manifests with many. */
  readonly lists: string;
  readonly attributes: string;
  readonly schema: string;
}

export function datasetPaths(name: string): DatasetPaths {
  const folder = `data/${name}`;
  return {
    folder,
    files: `${folder}/files`,
    manifest: `${folder}/dataset.json`,
    lists: `${folder}/list`,
    attributes: `${folder}/.gitattributes`,
    schema: `${folder}/schema.json`,
  };
}

export interface DatasetVersion {
  readonly name: string;
  readonly version: Semver;
}

/** Prefix of all version tags of a dataset: `data/iris@`. */
export const datasetTagPrefix = (name: string): string => `data/${name}@`;

/** `data/iris@v1.2.3`, the grammar of GTO. */
export const formatDatasetTag = ({ name, version }: DatasetVersion): string => `${datasetTagPrefix(name)}${formatSemver(version)}`;

export function parseDatasetTag(tag: string): DatasetVersion | undefined {
  const match = /^data\/([^@/]+)@(v.+)$/.exec(tag);
  if (match === null || !isDatasetName(match[1]!)) return undefined;
  const version = parseSemver(match[2]!);
  return version === undefined ? undefined : { name: match[1]!, version };
}
