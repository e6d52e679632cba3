/** Whether a run of a workflow takes the bytes of datasets: through our actions, `lfs: true` of a checkout, git-lfs itself or the command line. */
export const usesData = (workflow: string): boolean =>
  workflow
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .some((line) => TAKES_DATA.test(line));

const TAKES_DATA =
  /\blfs:\s*['"]?true\b|\bgit[ -]lfs\s+(pull|fetch|checkout)\b|uses:\s*['"]?\S*\/actions\/(data-checkout|data-validate|data-diff|data-version|train|sweep|compare|evaluate|cv|retrain|drift)\b|\btrainyard\s+(data\s+(checkout|validate)|train|cv|evaluate|sweep)\b/;
