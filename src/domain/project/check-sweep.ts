import type { Catalogues } from './catalogues.ts';
import type { ShapeIssue } from './check-shape.ts';
import type { DocumentPath } from './document.ts';
import type { WrittenTrain } from './project-shape.ts';
import type { WrittenSpace } from './sweep-section.ts';

/** What the shapes of sweep, parameters and kubernetes cannot say. */
export function checkSweep(path: DocumentPath, train: WrittenTrain, gates: readonly string[], catalogues: Catalogues): ShapeIssue[] {
  const sweep = train.sweep ?? undefined;
  const names = [...new Set([...Object.keys(train.parameters ?? {}), ...Object.keys(sweep?.parameters ?? {})])];
  return [
    ...Object.entries(train.parameters ?? {})
      .filter(([, value]) => value === null)
      .map(([name]) => invalid([...path, 'parameters', name], 'a number, text, true or false', 'nothing')),
    ...sameVariable([...path, sweep === undefined ? 'parameters' : 'sweep'], names),
    ...(sweep === undefined ? [] : checkParameters([...path, 'sweep', 'parameters'], sweep)),
    ...(sweep === undefined ? [] : checkMetric([...path, 'sweep'], sweep, gates, catalogues)),
    ...(sweep?.limits?.cost !== undefined && !train.price
      ? [combination([...path, 'sweep', 'limits', 'cost'], 'sweep.limits.cost needs the key "price": what an hour of the machine costs')]
      : []),
    ...checkPlace(path, train),
  ];
}

type Sweep = NonNullable<WrittenTrain['sweep']>;

const isList = (space: WrittenSpace): space is Extract<WrittenSpace, readonly unknown[]> => Array.isArray(space);

function checkParameters(path: DocumentPath, { parameters, strategy = 'grid' }: Sweep): ShapeIssue[] {
  if (Object.keys(parameters ?? {}).length === 0) return [invalid(path, 'at least one parameter', 'none')];
  return Object.entries(parameters).flatMap(([name, space]) => {
    const at = [...path, name];
    if (isList(space)) {
      if (space.length === 0) return [invalid(at, 'at least one value', 'an empty list')];
      return space.includes(null) ? [invalid(at, 'numbers, texts, true or false', 'nothing')] : [];
    }
    if (space === null) return [invalid(at, 'a list of values, or a range from low to high', 'nothing')];
    return [
      ...(space.low > space.high ? [combination([...at, 'high'], `${name}: low ${space.low} is above high ${space.high}`)] : []),
      ...(space.log && space.low <= 0
        ? [combination([...at, 'low'], `${name}: a logarithmic range needs low above 0, found ${space.low}`)]
        : []),
      ...(space.whole && !(Number.isSafeInteger(space.low) && Number.isSafeInteger(space.high))
        ? [combination(at, `${name}: a range of whole numbers needs whole ends, found ${space.low} and ${space.high}`)]
        : []),
      ...(strategy === 'grid' && !(space.whole && !space.log)
        ? [combination(at, `${name}: a grid needs a list of values; a range is for the strategies random and halton`)]
        : []),
    ];
  });
}

function checkMetric(path: DocumentPath, { metric, better }: Sweep, gates: readonly string[], catalogues: Catalogues): ShapeIssue[] {
  if (metric === undefined || better !== undefined || gates.includes(metric) || catalogues.metrics.length === 0) return [];
  if (catalogues.metrics.some(({ name }) => name === metric)) return [];
  return [
    {
      ...combination(
        [...path, 'metric'],
        `${metric} is neither built in nor a gate of the model, so the sweep needs better: higher or better: lower`,
      ),
      code: 'project.metric-unknown',
    },
  ];
}

/** Two names that become one environment variable would overwrite each other. */
function sameVariable(path: DocumentPath, names: readonly string[]): ShapeIssue[] {
  const variable = (name: string): string => name.toUpperCase().replaceAll('-', '_');
  return names.flatMap((name, index) => {
    const earlier = names.slice(0, index).find((other) => variable(other) === variable(name));
    return earlier === undefined
      ? []
      : [combination(path, `parameters ${earlier} and ${name} would both be TRAINYARD_PARAM_${variable(name)}`)];
  });
}

function checkPlace(path: DocumentPath, train: WrittenTrain): ShapeIssue[] {
  if (train.on === 'kubernetes' && !train.kubernetes)
    return [{ ...combination(path, 'train.on: kubernetes needs the key "kubernetes" with an image'), code: 'project.key-missing' }];
  if (train.on !== 'kubernetes' && train.kubernetes)
    return [combination([...path, 'kubernetes'], 'train.kubernetes is used with on: kubernetes only')];
  return [];
}

const invalid = (path: DocumentPath, expected: string, found: string): ShapeIssue => ({
  code: 'project.value-invalid',
  path,
  part: 'value',
  message: `${path.join('.')}: expected ${expected}, found ${found}`,
  evidence: [],
});

const combination = (path: DocumentPath, message: string): ShapeIssue => ({
  code: 'project.combination-impossible',
  path,
  part: 'key',
  message,
  evidence: [],
});
