/** Large files of a dataset, and nothing else, go through git LFS. Data is never merged line by line and never has its line ends changed. */
export const DATASET_ATTRIBUTES = 'files/** filter=lfs diff=lfs merge=lfs -text';

/**
 * The text that `data/<name>/.gitattributes` must have so that its files are LFS files, keeping every line that is there; undefined when it
 * already says so. A later line wins in git, so the rule counts only where no later line for `files` changes the filter.
 */
export function planAttributes(existing: string | undefined): string | undefined {
  if (existing === undefined || existing === '') return `${DATASET_ATTRIBUTES}\n`;
  const lines = existing.split(/\r?\n/).map((line) => line.trim());
  const rule = lines.findLastIndex((line) => /^files\/\*\*\s/.test(line) && /\sfilter=lfs(\s|$)/.test(line));
  const changedLater = lines.slice(rule + 1).some((line) => !line.startsWith('#') && /\s(-filter|!filter|filter=(?!lfs(\s|$)))/.test(line));
  if (rule >= 0 && !changedLater) return undefined;
  return `${existing}${existing.endsWith('\n') ? '' : '\n'}${DATASET_ATTRIBUTES}\n`;
}
