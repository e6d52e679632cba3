import type { ExitClass } from '#kernel/records/execution.ts';

interface LogPattern {
  readonly pattern: RegExp;
  readonly exitClass: ExitClass;
  /** What the line says, as it follows "after". */
  readonly what: string;
}

/** Lines by which programs tell why they die; memory before GPU, because lack of GPU memory also names CUDA. */
const PATTERNS: readonly LogPattern[] = [
  {
    pattern:
      /CUDA out of memory|OutOfMemoryError|CUDA_ERROR_OUT_OF_MEMORY|RESOURCE_EXHAUSTED: (?:Out of memory|OOM)|CUBLAS_STATUS_ALLOC_FAILED/,
    exitClass: 'out-of-memory',
    what: 'the GPU had no memory left',
  },
  {
    pattern:
      /\bMemoryError\b|std::bad_alloc|JavaScript heap out of memory|[Cc]annot allocate memory|cannot allocate vector of size|Unable to allocate .* for an array/,
    exitClass: 'out-of-memory',
    what: 'an allocation of memory failed',
  },
  {
    pattern:
      /\bXid\b.*\b\d+|fallen off the bus|[Uu]ncorrectable ECC|CUDA error: (?:an illegal|unspecified launch|uncorrectable|device-side|misaligned|the launch timed out|unknown error)/,
    exitClass: 'gpu-fault',
    what: 'the GPU reported a fault',
  },
  {
    pattern:
      /no CUDA-capable device is detected|CUDA driver version is insufficient|CUDNN_STATUS_(?:EXECUTION_FAILED|INTERNAL_ERROR)|CUBLAS_STATUS_(?:EXECUTION_FAILED|INTERNAL_ERROR|NOT_INITIALIZED)|NCCL error|ncclSystemError|ncclUnhandledCudaError|NVML_ERROR|Failed to initialize NVML/,
    exitClass: 'gpu-fault',
    what: 'the GPU could not be used',
  },
];

/** Longest part of a line that is looked at: a line without an end must not cost time. */
const LINE_LIMIT = 2000;

/** The last line that tells why the program died; undefined when none does. */
export function findLogPattern(tail: readonly string[]): { readonly exitClass: ExitClass; readonly what: string } | undefined {
  for (let index = tail.length - 1; index >= 0; index--) {
    const line = tail[index]!.slice(0, LINE_LIMIT);
    const found = PATTERNS.find(({ pattern }) => pattern.test(line));
    if (found !== undefined) return { exitClass: found.exitClass, what: found.what };
  }
  return undefined;
}
