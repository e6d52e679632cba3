import type { Workspace } from '#ports/workspace.ts';

/** Where artifacts of a store may lie; nothing outside is ever read, whatever the store says. */
export interface ArtifactPlaces {
  /** Absolute folder of the store. */
  readonly store: string;
  /** Absolute folder that the user names. */
  readonly named?: string;
}

/**
 * The folder that an artifact address of the store means, when it is there: as it says, when that lies below the places, or else by its last
 * parts (`<experiment>/<run>/artifacts`), as stores are moved about. Every part on the way must be a plain folder.
 */
export async function locateArtifacts(
  address: string,
  tail: string,
  places: ArtifactPlaces,
  ports: Pick<Workspace, 'files'>,
): Promise<string | undefined> {
  const roots = [
    ...(places.named === undefined ? [] : [places.named]),
    places.store,
    `${places.store}/mlartifacts`,
    `${places.store}/mlruns`,
  ];
  const path = pathOf(address);
  for (const root of roots) {
    for (const inside of [path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path.replace(/^\.?\/+/, ''), tail]) {
      if (await isPlainFolder(root, inside, ports)) return `${root}/${inside}`;
    }
  }
  return undefined;
}

/** `file:///a/b`, `mlflow-artifacts:/a/b` and plain paths as paths. */
function pathOf(address: string): string {
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(address) ?? [];
  if (scheme === undefined) return address;
  if (!['file', 'mlflow-artifacts'].includes(scheme.toLowerCase())) return '';
  const path = rest!.replace(/^\/\/[^/]*/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function isPlainFolder(root: string, inside: string, { files }: Pick<Workspace, 'files'>): Promise<boolean> {
  const parts = inside.split('/');
  if (inside === '' || inside.length > 3000 || parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\0')))
    return false;
  let at = root;
  for (const part of parts) {
    at = `${at}/${part}`;
    if ((await files.stat(at))?.kind !== 'folder') return false;
  }
  return true;
}
