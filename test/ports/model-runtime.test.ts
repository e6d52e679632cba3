import { memoryModelRuntime } from '#adapters/memory/model-runtime.ts';
import { describeModelRuntime } from '../kit/model-runtime-conformance.ts';
import { smallModel } from '../kit/onnx/small-model.ts';
import { runs } from '../kit/onnx/small-runtime.ts';

describeModelRuntime('memory', async () => memoryModelRuntime(runs(smallModel())), smallModel());
