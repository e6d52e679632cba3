import { requireDeployableName } from '#domain/deploy/place.ts';
import { modelState } from '#features/registry/read-state.ts';
import { fetchModel } from '#features/registry/fetch-model.ts';
import { selectVersion } from '#domain/registry/selector.ts';
import type { Workspace } from '#ports/workspace.ts';

/** Folder of the fetched package of a version, below `to`; a package that lies there whole is kept as it is. */
export async function fetchForUse(
  model: string,
  selector: string,
  workspace: Workspace,
  to = `${workspace.root}/.trainyard/models`,
): Promise<{ readonly folder: string; readonly version: string }> {
  requireDeployableName('model', model);
  const { version } = selectVersion(await modelState(model, workspace), selector);
  const { folder } = await fetchModel({ model, selector: version, to: `${to}/${model}/${version}` }, workspace);
  return { folder, version };
}
