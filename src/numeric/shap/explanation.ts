/** How much each column moved each output of each row away from what is expected of any row: base + Σ contributions = output. */
export interface Explanation {
  readonly method: 'path-dependent' | 'interventional' | 'linear';
  /** What the outputs are: class probabilities, log-odds (of the second class, or one for each class), or predicted values. */
  readonly space: 'probability' | 'log-odds' | 'value';
  readonly outputs: number;
  readonly columns: number;
  /** Expected value by output. */
  readonly base: Float64Array;
  /** Contribution of column c to output o of row r: `values[(r * outputs + o) * columns + c]`. */
  readonly values: Float64Array;
}

/** Adds columns that came from the same one up, such as those of one-hot encoding: contributions are additive. `sources[c]` names it. */
export function mergeColumns(explanation: Explanation, sources: readonly number[], merged: number): Explanation {
  const { columns, values } = explanation;
  const result = new Float64Array((values.length / Math.max(1, columns)) * merged);
  for (let line = 0; line < values.length / Math.max(1, columns); line++) {
    for (let column = 0; column < columns; column++) result[line * merged + sources[column]!]! += values[line * columns + column]!;
  }
  return { ...explanation, columns: merged, values: result };
}
