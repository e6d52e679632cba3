import type { WorkflowDispatcher } from '#ports/workflows.ts';

export interface MemoryWorkflows extends WorkflowDispatcher {
  dispatched(): readonly { readonly workflow: string; readonly reference: string; readonly inputs: Readonly<Record<string, string>> }[];
}

export function memoryWorkflows(): MemoryWorkflows {
  const runs: { workflow: string; reference: string; inputs: Readonly<Record<string, string>> }[] = [];
  return {
    dispatched: () => runs,
    async dispatch(workflow, reference, inputs) {
      runs.push({ workflow, reference, inputs: { ...inputs } });
      return { url: `memory://runs/${runs.length}` };
    },
  };
}
