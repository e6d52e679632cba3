import { isJsonObject } from '#kernel/json.ts';

/** A library that trains on GPUs, as the Python that was asked has it. */
export interface Framework {
  readonly name: string;
  readonly version: string;
  /** CUDA that it was built for; absent for builds without. */
  readonly cuda?: string;
  /** GPUs that it can use now. */
  readonly devices: number;
  /** Why it could not be asked. */
  readonly problem?: string;
}

/** Asks PyTorch and TensorFlow, where they are installed, in the words that `parseFrameworks` reads. One JSON object on the last line. */
export const FRAMEWORK_PROBE = `
import importlib.util, json
found = []
def ask(name, tell):
    if importlib.util.find_spec(name) is None:
        return
    try:
        found.append({"name": name, **tell(__import__(name))})
    except BaseException as error:
        found.append({"name": name, "version": "?", "devices": 0, "problem": str(error)[:300]})
ask("torch", lambda torch: {"version": torch.__version__, "cuda": torch.version.cuda, "devices": torch.cuda.device_count() if torch.cuda.is_available() else 0})
ask("tensorflow", lambda tf: {"version": tf.__version__, "cuda": tf.sysconfig.get_build_info().get("cuda_version"), "devices": len(tf.config.list_physical_devices("GPU"))})
print()
print(json.dumps({"frameworks": found}))
`;

/** What the probe said; undefined when it said nothing that can be read. */
export function parseFrameworks(text: string): readonly Framework[] | undefined {
  const last = text.trim().split('\n').at(-1) ?? '';
  let value: unknown;
  try {
    value = JSON.parse(last);
  } catch {
    return undefined;
  }
  const list = isJsonObject(value) ? value['frameworks'] : undefined;
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((one): Framework[] => {
    if (!isJsonObject(one) || typeof one['name'] !== 'string') return [];
    const { name, version, cuda, devices, problem } = one;
    return [
      {
        name,
        version: String(version),
        devices: typeof devices === 'number' ? devices : 0,
        ...(typeof cuda === 'string' ? { cuda } : {}),
        ...(typeof problem === 'string' ? { problem } : {}),
      },
    ];
  });
}
