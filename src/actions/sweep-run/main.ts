// Generated from src/actions/sweep-run/contract.ts by tools/generate.ts. Do not edit.
import { runAction } from '#actions/runtime/run-action.ts';
import { contract } from './contract.ts';

await runAction(contract, () => import('./run.ts'));
