import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '#kernel/failure.ts';
import type { ModelRuntime } from '#ports/model-runtime.ts';
import { findRuntime, type RuntimePackage } from './find-runtime.ts';
import type { OnnxRuntimeNode } from './onnxruntime.ts';
import { openSession } from './session.ts';

export interface RuntimePlace {
  /** Folder of the user's project. */
  readonly folder: string;
  readonly variable: (name: string) => string | undefined;
}

/**
 * onnxruntime of the user: `onnxruntime-node` in the folder that TRAINYARD_ONNXRUNTIME names, in the project, or beside Trainyard. Fails with
 * `train.onnx-runtime-missing` or `train.onnx-runtime-broken`.
 */
export function loadRuntime({ folder, variable }: RuntimePlace): ModelRuntime {
  const given = variable('TRAINYARD_ONNXRUNTIME') ?? '';
  const found = findRuntime(given === '' ? [folder, dirname(fileURLToPath(import.meta.url))] : [given]);
  if (found === undefined) {
    throw new Failure('train.onnx-runtime-missing', {
      message: `expected onnxruntime-node in ${given === '' ? folder : given}, which predicts with ONNX models; it is not there.`,
    });
  }
  const runtime = requireRuntime(found);
  return { open: async (model) => await openSession(runtime, model) };
}

function requireRuntime({ entry, version }: RuntimePackage): OnnxRuntimeNode {
  try {
    return createRequire(import.meta.url)(entry) as OnnxRuntimeNode;
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0]!;
    throw new Failure('train.onnx-runtime-broken', {
      message: `expected ${entry} (${version}) to load on Node ${process.versions.node} for ${process.platform}-${process.arch}; it does not: ${reason}`,
      cause,
    });
  }
}
