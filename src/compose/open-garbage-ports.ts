import { join } from 'node:path';
import { localObjectSweep } from '#adapters/lfs-store/object-sweep.ts';
import { gitPointerRoots } from '#adapters/lfs-store/pointer-roots.ts';
import type { ObjectSweep } from '#ports/object-sweep.ts';
import type { PointerRoots } from '#ports/pointer-roots.ts';
import type { Workspace } from '#ports/workspace.ts';

/** The workspace with what cleaning its object store needs. */
export const openGarbagePorts = (workspace: Workspace): Workspace & { readonly sweep: ObjectSweep; readonly roots: PointerRoots } => ({
  ...workspace,
  sweep: localObjectSweep(workspace.root, join(workspace.git.commonFolder, 'lfs')),
  roots: gitPointerRoots(workspace.root),
});
