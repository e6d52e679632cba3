import type { WorkflowDispatcher } from '#ports/workflows.ts';

export interface MemoryWorkflows extends WorkflowDispatcher {
  dispatched(): readonly { readonly workflow: string; readonly reference: string; readonly inputs: Readonly<Record<string, string>> }[];
  /** So many runs of a workflow are counted from now on. */
  pretendRuns(workflow: string, count: number): void;
}

export function memoryWorkflows(): MemoryWorkflows {
  const runs: { workflow: string; reference: string; inputs: Readonly<Record<string, string>> }[] = [];
  const counts = new Map<string, number>();
  return {
    dispatched: () => runs,
    pretendRuns: (workflow, count) => void counts.set(workflow, count),
    countRuns: async (workflow) => counts.get(workflow),
    async dispatch(workflow, reference, inputs) {
      runs.push({ workflow, reference, inputs: { ...inputs } });
      return { url: `memory://runs/${runs.length}` };
    },
  };
}
