import type { OnnxFacts } from '#kernel/records/model-package.ts';
import { parseRelativePath } from '#kernel/relative-path.ts';

/**
 * Why a model must not be loaded, told before anything is: weights that lie elsewhere than in files of its package, or operators that would
 * have to come from a library. `files` are those that were verified, relative to the folder of the model.
 */
export function findRefusal(facts: OnnxFacts, files: ReadonlySet<string>): string | undefined {
  for (const file of facts.externalFiles ?? []) {
    // onnxruntime takes "*/_ORT_MEM_ADDR_/*" for an address in its own memory.
    if (file.includes('*') || parseRelativePath(file) === undefined)
      return `it wants to read weights from "${file}", which is not a path inside of its package`;
    if (!files.has(parseRelativePath(file)!)) return `it wants to read weights from "${file}", which is not a file of its package`;
  }
  const operators = facts.foreignOperators ?? [];
  if (operators.length > 0) {
    return `it needs operators that are neither of the ONNX standard nor of onnxruntime: ${operators.slice(0, 5).join(', ')}${operators.length > 5 ? ', …' : ''}`;
  }
  return undefined;
}
