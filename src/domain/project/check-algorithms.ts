import type { Task } from '#kernel/metric.ts';
import type { ValueRange } from '#kernel/project.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import type { Catalogues, KnownAlgorithm } from './catalogues.ts';
import type { ShapeIssue } from './check-shape.ts';
import { isMapping, type DocumentPath } from './document.ts';

type WrittenAlgorithms = Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;

/** Names of algorithms and parameters, and whether all algorithms can do one task together. */
export function checkAlgorithms(path: DocumentPath, algorithms: WrittenAlgorithms | null, catalogues: Catalogues): ShapeIssue[] {
  const known = catalogues.algorithms.map((algorithm) => algorithm.name);
  if (known.length === 0 || algorithms === null) return [];
  const tasks = tasksOf(Object.keys(algorithms), catalogues);
  const issues = Object.entries(algorithms).flatMap(([name, parameters]): ShapeIssue[] => {
    const algorithm = catalogues.algorithms.find((candidate) => candidate.name === name);
    if (algorithm !== undefined) return checkParameters([...path, name], algorithm, parameters ?? {}, tasks);
    const message = `${JSON.stringify(name)} is not a built-in algorithm.${didYouMean(name, known)}`;
    return [
      { code: 'project.algorithm-unknown', path: [...path, name], part: 'key', message, evidence: [`algorithms: ${known.join(', ')}`] },
    ];
  });
  if (issues.length > 0 || tasks.length > 0) return issues;
  const message = `no task can be done by all of ${Object.keys(algorithms).join(', ')}`;
  return [
    { code: 'project.combination-impossible', path, part: 'value', message, evidence: describeTasks(Object.keys(algorithms), catalogues) },
  ];
}

function checkParameters(
  path: DocumentPath,
  algorithm: KnownAlgorithm,
  parameters: Readonly<Record<string, unknown>>,
  tasks: readonly Task[],
): ShapeIssue[] {
  const known = algorithm.parameters;
  return Object.entries(parameters).flatMap(([name, written]): ShapeIssue[] => {
    const at = [...path, name];
    if (!known.includes(name)) {
      const message = `${algorithm.name} has no parameter ${JSON.stringify(name)}.${didYouMean(name, known)}`;
      const evidence = [`parameters: ${known.length === 0 ? 'none' : known.join(', ')}`];
      return [{ code: 'project.parameter-unknown', path: at, part: 'key', message, evidence }];
    }
    if (isMapping(written)) return checkRange(at, algorithm, name, written as unknown as ValueRange, tasks);
    const values: readonly unknown[] = Array.isArray(written) ? written : [written];
    if (values.length === 0)
      return [
        {
          code: 'project.value-invalid',
          path: at,
          part: 'value',
          message: `${name}: expected at least one value, found none`,
          evidence: [],
        },
      ];
    return values.flatMap((value, index): ShapeIssue[] => {
      const [problem] = problemsInEveryTask(algorithm, name, value, tasks);
      if (problem === undefined) return [];
      return [
        {
          code: 'project.value-invalid',
          path: Array.isArray(written) ? [...at, index] : at,
          part: 'value',
          message: problem,
          evidence: [],
        },
      ];
    });
  });
}

/** Both ends must be values that the parameter takes, the lower one first. */
function checkRange(path: DocumentPath, algorithm: KnownAlgorithm, name: string, range: ValueRange, tasks: readonly Task[]): ShapeIssue[] {
  const { low, high, log } = range;
  const problem =
    low >= high
      ? `${name}: expected low below high, found ${low} and ${high}`
      : log === true && low <= 0
        ? `${name}: expected low above 0 where log is true, found ${low}`
        : [low, high].flatMap((end) => problemsInEveryTask(algorithm, name, end, tasks))[0];
  return problem === undefined ? [] : [{ code: 'project.value-invalid', path, part: 'value', message: problem, evidence: [] }];
}

/** The task may be unknown until the data is read; then a value stands when any task that is possible takes it. */
function problemsInEveryTask(algorithm: KnownAlgorithm, name: string, value: unknown, tasks: readonly Task[]): readonly string[] {
  const possible = algorithm.tasks.filter((task) => tasks.includes(task));
  const problems = (possible.length === 0 ? algorithm.tasks : possible).map((task) => algorithm.problemsOf(name, value, task));
  return problems.some((list) => list.length === 0) ? [] : (problems[0] ?? []);
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
