import { datasetPaths, isDatasetName } from '#domain/data/dataset-name.ts';
import { Failure } from '#kernel/failure.ts';

/** Where the shards of a dataset, or of one folder of it, and their indexes are; relative to the repository root. */
export interface ShardFolder {
  readonly name: string;
  /** Folder of the loose files and of the shards. */
  readonly files: string;
  /** Folder of the shards, relative to the dataset's files folder; empty for that folder itself. */
  readonly prefix: string;
  /** Folder of the indexes, in git itself. */
  readonly indexes: string;
}

/** `pets`, or a path below `data/pets/files` for one folder of it. */
export function shardFolder(where: string): ShardFolder {
  const match = /^data\/([^/]+)\/files(?:\/(.+?))?\/*$/.exec(where);
  const name = match?.[1] ?? where;
  if (!isDatasetName(name)) {
    throw new Failure('data.name-invalid', {
      message: `expected the name of a dataset or a folder below data/<name>/files, found ${JSON.stringify(where)}`,
    });
  }
  const prefix = match?.[2] ?? '';
  const paths = datasetPaths(name);
  const below = (folder: string): string => (prefix === '' ? folder : `${folder}/${prefix}`);
  return { name, prefix, files: below(paths.files), indexes: below(`${paths.folder}/shards`) };
}

export const indexPath = ({ indexes }: ShardFolder, shard: string): string => `${indexes}/${shard.replace(/\.tar$/, '.tsv')}`;
