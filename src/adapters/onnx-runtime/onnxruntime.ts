/** What we use of onnxruntime-node, which is not among our packages: its CPU library alone has 288 MB for all systems. */
export interface OnnxRuntimeNode {
  readonly InferenceSession: {
    create(model: Uint8Array | string, options: SessionOptions): Promise<NativeSession>;
  };
  readonly Tensor: new (type: string, data: NativeData, dims: readonly number[]) => NativeTensor;
}

export interface SessionOptions {
  readonly executionProviders: readonly string[];
  readonly logSeverityLevel: number;
}

export interface NativeSession {
  run(feeds: Readonly<Record<string, NativeTensor>>, fetches: readonly string[]): Promise<Readonly<Record<string, NativeTensor>>>;
  release(): Promise<void>;
}

export interface NativeTensor {
  readonly type: string;
  readonly dims: readonly number[];
  readonly data: NativeData;
}

export type NativeData = ArrayLike<unknown> & object;
