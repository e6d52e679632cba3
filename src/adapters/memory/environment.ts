import type { Environment } from '#ports/environment.ts';

export const fixedEnvironment = (variables: Readonly<Record<string, string>> = {}): Environment => ({
  variable: (name) => variables[name],
  facts: { platform: 'linux', architecture: 'x64', node: '24.0.0', cores: 2, memoryBytes: 8e9 },
});
