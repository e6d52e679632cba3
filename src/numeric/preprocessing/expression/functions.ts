import type { FunctionSpec } from './function-spec.ts';
import { LOGIC_FUNCTIONS } from './logic-functions.ts';
import { NUMBER_FUNCTIONS } from './number-functions.ts';
import { TEXT_FUNCTIONS } from './text-functions.ts';

/** All that an expression can call. Operators are in it by their signs. */
export const FUNCTIONS: Readonly<Record<string, FunctionSpec>> = { ...NUMBER_FUNCTIONS, ...LOGIC_FUNCTIONS, ...TEXT_FUNCTIONS };
