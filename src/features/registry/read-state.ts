import { Failure } from '#kernel/failure.ts';
import { foldRegistry } from '#domain/registry/fold.ts';
import { emptyModelState, type ModelState, type RegistryState } from '#domain/registry/state.ts';
import { isModelName } from '#domain/registry/tag.ts';
import type { Workspace } from '#ports/workspace.ts';

/** Every model of the repository, folded from its tags. */
export async function registryState(ports: Pick<Workspace, 'forge'>): Promise<RegistryState> {
  return foldRegistry(await ports.forge.tags.list(''));
}

/** One model; a model without tags has no versions and no stages. */
export async function modelState(model: string, ports: Pick<Workspace, 'forge'>): Promise<ModelState> {
  requireModelName(model);
  const [versions, stages] = await Promise.all([ports.forge.tags.list(`${model}@`), ports.forge.tags.list(`${model}#`)]);
  return foldRegistry([...versions, ...stages]).models.get(model) ?? emptyModelState(model);
}

/** GTO allows `/` in names; ours are also folders of the ledger, where it would make another folder. */
export function requireModelName(model: string): void {
  if (isModelName(model) && !/[/=]/.test(model)) return;
  throw new Failure('registry.model-name-invalid', {
    message: `expected a model name of letters, digits, "-" and "_", found ${JSON.stringify(model)}`,
  });
}
