/** Long-lived processes get what a program needs to run and nothing else: tokens of the job that deployed must not outlive it in them. */
const KEPT = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SYSTEMROOT',
  'NODE_ENV',
  'NODE_V8_COVERAGE',
  'TRAINYARD_ONNXRUNTIME',
];

export function plainEnvironment(variables: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return Object.fromEntries(KEPT.flatMap((name) => (variables[name] === undefined ? [] : [[name, variables[name]]])));
}

/** The same for programs of ours that are started again and again: Node.js from 22.1 on keeps their compiled code in the folder. */
export const environmentWithCache = (folder: string): NodeJS.ProcessEnv => ({
  ...plainEnvironment(),
  NODE_COMPILE_CACHE: `${folder}/cache`,
});
