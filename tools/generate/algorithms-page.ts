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
    'Names for `train.algorithms` in `trainyard.yaml` and for `trainyard cv --algorithm`. Where scikit-learn has the same algorithm, parameters carry its meaning, and its default unless the table says otherwise; its names are accepted, too, as it writes them or with hyphens (`n_estimators`, `n-estimators`, `C`). Text columns become one column for each category that training saw, the 200 most frequent at most; missing text is replaced by the most frequent value. The same seed gives the same model, bit for bit, whatever the number of workers.',
    ...sections,
    '',
  ].join('\n\n');
}

/** A parameter that only one task knows, or that differs by task, names the task beside its default. */
function parameterRows(spec: AlgorithmSpec): string[][] {
  const tasks = spec.tasks.map((task) => ({ task, specs: spec.parameters(task) }));
  const names = [...new Set(tasks.flatMap(({ specs }) => Object.keys(specs)))];
  return names.map((name) => {
    const known = tasks.flatMap(({ task, specs }) => (specs[name] === undefined ? [] : [{ task, parameter: specs[name] }]));
    const { parameter } = known[0]!;
    const differs = known.length < tasks.length || known.some((one) => one.parameter.default !== parameter.default);
    const defaults = differs
      ? known.map((one) => `${inlineCode(String(one.parameter.default))} (${one.task})`)
      : [inlineCode(String(parameter.default))];
    const sklearn = parameter.sklearn === undefined ? '' : inlineCode(parameter.sklearn);
    return [inlineCode(name), defaults.join(', '), describeParameter(parameter), sklearn, parameter.about];
  });
}
