import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompositeChain } from '../../src/contract/action-yml.ts';
import type { ContractSpec } from '../../src/contract/define.ts';

export interface FoundContract {
  /** Path of the declaration, relative to the repository. */
  readonly source: string;
  readonly contract: ContractSpec;
  /** Official actions around the step; from `composite.ts` beside the contract. */
  readonly chain: CompositeChain;
}

/** The action behind the repository's own `action.yml`; the others are composites. */
export const ROOT_ACTION = 'trainyard';

export const findActions = (root: string): Promise<FoundContract[]> => find(root, 'src/actions');

export const findCommands = (root: string): Promise<FoundContract[]> => find(root, 'src/cli/commands');

async function find(root: string, folder: string): Promise<FoundContract[]> {
  const found: FoundContract[] = [];
  if (!existsSync(join(root, folder))) return found;
  for (const name of readdirSync(join(root, folder)).sort()) {
    const source = `${folder}/${name}/contract.ts`;
    if (!existsSync(join(root, source))) continue;
    const { contract } = await load<{ contract: ContractSpec }>(root, source);
    const composite = `${folder}/${name}/composite.ts`;
    const chain = existsSync(join(root, composite)) ? (await load<{ chain: CompositeChain }>(root, composite)).chain : {};
    found.push({ source, contract, chain });
  }
  return found;
}

const load = async <Module>(root: string, path: string): Promise<Module> => (await import(pathToFileURL(join(root, path)).href)) as Module;
