import type { Setting } from './settings.ts';

export const needsEngine = ({ algorithm }: Pick<Setting, 'algorithm'>): boolean => algorithm === 'neural-network';

/** Whether a job of workers cannot be run without an engine for neural networks. */
export const wantsEngine = (argument: unknown): boolean => {
  const setting = (argument as { readonly setting?: Setting } | null)?.setting;
  return setting !== undefined && needsEngine(setting);
};
