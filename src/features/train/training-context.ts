import type { Sha256 } from '#kernel/digest.ts';
import type { JsonObject } from '#kernel/json.ts';
import { VERSION } from '#kernel/version.ts';
import type { Workspace } from '#ports/workspace.ts';

/** What a run says about where its code came from. */
export interface SourceState {
  readonly commit?: string;
  readonly dirty?: Sha256;
}

/** Folder of local run artefacts, which is not part of the source. */
export const LOCAL_FOLDER = '.trainyard';

/** Commit of HEAD and, when files differ from it, a digest of their paths and contents. */
export async function describeSource(ports: Pick<Workspace, 'git' | 'files' | 'hasher' | 'root'>): Promise<SourceState> {
  const commit = await ports.git.resolve('HEAD');
  if (commit === undefined) return {};
  const changed = (await ports.git.changedPaths(['.'])).filter((path) => !path.startsWith(`${LOCAL_FOLDER}/`));
  if (changed.length === 0) return { commit };
  const lines: string[] = [];
  for (const path of [...changed].sort()) {
    const absolute = `${ports.root}/${path}`;
    const stat = await ports.files.stat(absolute);
    lines.push(
      `${path}\0${stat?.kind === 'file' ? await ports.hasher.sha256Stream(ports.files.stream(absolute)) : (stat?.kind ?? 'absent')}`,
    );
  }
  return { commit, dirty: ports.hasher.sha256(lines.join('\n')) };
}

export function describeMachine(ports: Pick<Workspace, 'environment'>): JsonObject {
  const { platform, architecture, node, cores } = ports.environment.facts;
  return { trainyard: VERSION, platform, architecture, node, cores };
}
