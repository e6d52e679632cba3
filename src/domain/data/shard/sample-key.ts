/**
 * The sample that a file belongs to, by the rule of WebDataset: the path up to the first dot of its last part, so that `a/7.jpg` and
 * `a/7.seg.png` are one sample.
 */
export function sampleKey(path: string): string {
  const dot = path.indexOf('.', path.lastIndexOf('/') + 2);
  return dot === -1 ? path : path.slice(0, dot);
}
