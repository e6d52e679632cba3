import type { Task } from '#kernel/metric.ts';
import { plural } from '#kernel/number-text.ts';
import { PROJECT_DEFAULTS } from '../defaults.ts';

export interface Configuration {
  readonly dataset: string;
  /** Relative to the repository root. */
  readonly path: string;
  readonly target: string;
  readonly targetReason: string;
  readonly task: Task;
  readonly model: string;
  readonly rows: number;
  readonly columns: number;
}

/** Algorithms that do well without tuning, cheap enough for a first pull request. */
const FIRST_ALGORITHMS: Record<Task, readonly string[]> = {
  classification: ['logistic-regression: {}', 'random-forest: { trees: [50, 100] }'],
  regression: ['ridge: { l2: [0.1, 1, 10] }', 'random-forest: { trees: [50, 100] }'],
};

/**
 * A gate that a model of equal worth can pass. Three test rows more or less right is about what chance does to accuracy, so with few test rows a
 * narrow margin could never be shown: 38 rows get 0.08, 1,000 rows and more get 0.01.
 */
function firstGate(task: Task, rows: number): string {
  if (task === 'regression') return 'r2: { margin: 0.01 }';
  const testRows = Math.max(1, Math.round(rows * PROJECT_DEFAULTS.split.test));
  const margin = Math.min(0.2, Math.max(0.01, Math.ceil(300 / testRows) / 100));
  return `accuracy: { margin: ${margin} }`;
}

/** The commented `trainyard.yaml` that `trainyard init` writes; every line that is a default says so by being commented out. */
export function renderConfiguration(configuration: Configuration, schemaUrl: string): string {
  const { dataset, path, target, targetReason, task, model, rows, columns } = configuration;
  const { split, search, monitor } = PROJECT_DEFAULTS;
  return `# yaml-language-server: $schema=${schemaUrl}
# Written by trainyard init. Commented lines show defaults. Check it with: trainyard doctor
version: 1

datasets:
  ${dataset}:
    path: ${quoteYaml(path)} # ${plural(rows, 'row')}, ${plural(columns, 'column')}
    target: ${quoteYaml(target)} # ${targetReason}; ${task}
    # schema: data/${dataset}/schema.json
    ${task === 'classification' ? '' : '# '}split: { test: ${split.test}, strategy: ${task === 'classification' ? 'stratified' : split.strategy}, seed: ${split.seed} }

models:
  ${model}:
    dataset: ${dataset}
    train:
      algorithms: # values in lists are searched
${FIRST_ALGORITHMS[task].map((line) => `        ${line}`).join('\n')}
      # search: { strategy: ${search.strategy}, folds: ${search.folds}, repeats: ${search.repeats} }
      # or any program of your own instead of the algorithms:
      # command: python train.py
    metrics: # gates: not worse than the baseline by more than the margin
      ${firstGate(task, rows)}
    # baseline: { pull-request: merge-base, promotion: production }
    # stages: [${PROJECT_DEFAULTS.stages.join(', ')}]
    deploy:
      production: { target: process, port: ${PROJECT_DEFAULTS.deploy.port} } # or kubernetes, with namespace and replicas
    # monitor:
    #   window: 24h
    #   drift: { correction: ${monitor.correction}, min-effect: ${monitor.minEffect} }
    #   retrain: { on: [drift], cooldown: 24h, max-per-week: ${monitor.retrain.maxPerWeek} }
`;
}

/** A YAML double-quoted scalar where a plain one could be read as something else; JSON strings are YAML. */
export const quoteYaml = (text: string): string =>
  /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
