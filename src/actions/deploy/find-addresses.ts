import { formatAssetName } from '#domain/registry/asset-name.ts';
import { assetsOfFile } from '#domain/registry/asset-plan.ts';
import type { PackageAddresses } from '#features/deploy/target.ts';
import type { Workspace } from '#ports/workspace.ts';

export interface AddressInputs {
  readonly packageUrl?: string | undefined;
  readonly packageSecret?: string | undefined;
}

/**
 * Where pods find the files of a version: below the address that was given, or in the release on GitHub. With a secret the API is
 * asked, because assets of private repositories are given out nowhere else. Undefined when there is no such place.
 */
export async function findAddresses(
  model: string,
  version: string,
  inputs: AddressInputs,
  workspace: Pick<Workspace, 'forge' | 'environment'>,
): Promise<PackageAddresses | undefined> {
  const secret = inputs.packageSecret;
  const optional = secret === undefined ? {} : { secret };
  const base = inputs.packageUrl?.replace(/\/+$/, '');
  if (base !== undefined) return { urlsOf: (path) => [`${base}/${encodeURIComponent(formatAssetName({ path }))}`], ...optional };
  if (workspace.forge.kind !== 'github') return undefined;
  const tag = `${model}@${version}`;
  const release = await workspace.forge.releases.find(tag);
  if (release === undefined || release.draft) return undefined;
  const ids = new Map(release.assets.map((asset) => [asset.name, asset.id]));
  const { repository } = workspace.forge;
  const addressOf = (name: string): string =>
    secret === undefined
      ? `${server(workspace)}/${repository}/releases/download/${encodeURIComponent(tag)}/${encodeURIComponent(name)}`
      : `${api(workspace)}/repos/${repository}/releases/assets/${ids.get(name)!}`;
  return { urlsOf: (path) => assetsOfFile(path, [...ids.keys()])?.map(addressOf), ...optional };
}

const server = ({ environment }: Pick<Workspace, 'environment'>): string =>
  environment.variable('GITHUB_SERVER_URL') ?? 'https://github.com';

const api = ({ environment }: Pick<Workspace, 'environment'>): string => environment.variable('GITHUB_API_URL') ?? 'https://api.github.com';
