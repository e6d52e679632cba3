import { inlineCode, markdownTable } from '../../src/kernel/markdown.ts';
import { describeParameter } from '../../src/numeric/algorithms/parameters.ts';
import { ALGORITHM_IDS, ALGORITHMS, type AlgorithmSpec } from '../../src/numeric/algorithms/registry.ts';

/** Every built-in algorithm with its parameters and their names in scikit-learn. */
export function algorithmsPage(): string {
  const sections = ALGORITHM_IDS.flatMap((id) => {
    const spec: AlgorithmSpec = ALGORITHMS[id];
    const missing = spec.takesMissing ? 'Learns from missing numbers' : 'Missing numbers are replaced by the median of the training rows';
    const scaled = spec.scale ? '; numbers are scaled to mean 0 and standard deviation 1' : '';
    const rows = parameterRows(spec);
    const table = markdownTable(['Parameter', 'Default', 'Value', 'scikit-learn', 'Meaning'], rows);
    return [
      `## ${id}`,
      `${spec.title}, for ${spec.tasks.join(' and ')}. ${spec.about}`,
      `${missing}${scaled}.`,
      rows.length === 0 ? 'It has no parameters.' : table,
    ];
  });
  return [
    '<!-- Generated from src/numeric/algorithms/registry.ts by tools/generate.ts. Do not edit. -->',
    '# Algorithms',
    'Names for `train.algorithms` in `trainyard.yaml` and for `trainyard cv --algorithm`. Where scikit-learn has the same algorithm, parameters carry its meaning, and its default unless the table says otherwise. Text columns become one column for each category that training saw, the 200 most frequent at most; missing text is replaced by the most frequent value. The same seed gives the same model, bit for bit, whatever the number of workers.',
    ...sections,
    '',
  ].join('\n\n');
}

function parameterRows(spec: AlgorithmSpec): string[][] {
  const [first, ...others] = spec.tasks.map((task) => ({ task, specs: spec.parameters(task) }));
  return Object.entries(first!.specs).map(([name, parameter]) => {
    const differing = others.filter(({ specs }) => specs[name]!.default !== parameter.default);
    const defaults = [
      inlineCode(String(parameter.default)) + (differing.length > 0 ? ` (${first!.task})` : ''),
      ...differing.map(({ task, specs }) => `${inlineCode(String(specs[name]!.default))} (${task})`),
    ];
    const sklearn = parameter.sklearn === undefined ? '' : inlineCode(parameter.sklearn);
    return [inlineCode(name), defaults.join(', '), describeParameter(parameter), sklearn, parameter.about];
  });
}
