import { availableParallelism, totalmem } from 'node:os';
import type { Environment } from '#ports/environment.ts';

/** The variables of this process, read when asked. */
export function processEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  return {
    variable: (name) => (variables[name] === '' ? undefined : variables[name]),
    get facts() {
      return {
        platform: process.platform,
        architecture: process.arch,
        node: process.versions.node,
        cores: availableParallelism(),
        memoryBytes: totalmem(),
      };
    },
  };
}
