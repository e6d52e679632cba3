import type { Task } from '#kernel/metric.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { Catalogues } from './catalogues.ts';
import type { ShapeIssue } from './check-shape.ts';
import type { DocumentPath } from './document.ts';

type WrittenAlgorithms = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

/** Names of algorithms and parameters, and whether all algorithms can do one task together. */
export function checkAlgorithms(path: DocumentPath, algorithms: WrittenAlgorithms | null, catalogues: Catalogues): ShapeIssue[] {
  const known = catalogues.algorithms.map((algorithm) => algorithm.name);
  if (known.length === 0 || algorithms === null) return [];
  const issues = Object.entries(algorithms).flatMap(([name, parameters]): ShapeIssue[] => {
    const algorithm = catalogues.algorithms.find((candidate) => candidate.name === name);
    if (algorithm !== undefined) return checkParameters([...path, name], algorithm.parameters, parameters ?? {});
    const message = `${JSON.stringify(name)} is not a built-in algorithm.${didYouMean(name, known)}`;
    return [
      { code: 'project.algorithm-unknown', path: [...path, name], part: 'key', message, evidence: [`algorithms: ${known.join(', ')}`] },
    ];
  });
  if (issues.length > 0 || tasksOf(Object.keys(algorithms), catalogues).length > 0) return issues;
  const message = `no task can be done by all of ${Object.keys(algorithms).join(', ')}`;
  return [
    { code: 'project.combination-impossible', path, part: 'value', message, evidence: describeTasks(Object.keys(algorithms), catalogues) },
  ];
}

function checkParameters(path: DocumentPath, known: readonly string[], parameters: Readonly<Record<string, unknown>>): ShapeIssue[] {
  return Object.keys(parameters)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: 'project.parameter-unknown',
      path: [...path, name],
      part: 'key',
      message: `${path.at(-1)} has no parameter ${JSON.stringify(name)}.${didYouMean(name, known)}`,
      evidence: [`parameters: ${known.length === 0 ? 'none' : known.join(', ')}`],
    }));
}

/** Tasks that every named algorithm can do; both tasks when none is named. */
export function tasksOf(names: readonly string[], catalogues: Catalogues): Task[] {
  const algorithms = names.flatMap((name) => catalogues.algorithms.find((algorithm) => algorithm.name === name) ?? []);
  return (['classification', 'regression'] as const).filter((task) => algorithms.every((algorithm) => algorithm.tasks.includes(task)));
}

const describeTasks = (names: readonly string[], catalogues: Catalogues): string[] =>
  names.flatMap((name) => {
    const algorithm = catalogues.algorithms.find((candidate) => candidate.name === name);
    return algorithm === undefined ? [] : [`${name}: ${algorithm.tasks.join(', ')}`];
  });
