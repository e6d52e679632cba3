import type { Direction, Task } from '#kernel/metric.ts';
import { didYouMean } from '#kernel/nearest-name.ts';
import { Failure } from '#kernel/failure.ts';

export interface MetricDefinition {
  readonly name: string;
  /** As a person writes it: `log loss`, `ROC AUC`. */
  readonly title: string;
  readonly better: Direction;
  readonly tasks: readonly Task[];
  readonly needsProbabilities: boolean;
  /** Whether it is a function of the confusion matrix alone; then small samples need care (see statistics/paired-bootstrap). */
  readonly counts: boolean;
  /** The value is in the unit of the target, not a ratio. */
  readonly inTargetUnit: boolean;
  /** Whether it is only computed where somebody asks for it by name. */
  readonly onRequest: boolean;
}

const define = (
  name: string,
  title: string,
  task: Task,
  better: Direction,
  kind: 'counts' | 'probabilities' | 'values' | 'ratio',
): MetricDefinition => ({
  name,
  title,
  better,
  tasks: [task],
  needsProbabilities: kind === 'probabilities',
  counts: kind === 'counts',
  inTargetUnit: kind === 'values',
  onRequest: false,
});

const onRequest = (...definition: Parameters<typeof define>): MetricDefinition => ({ ...define(...definition), onRequest: true });

/** Percentages for which there is a pinball loss: `pinball-90` measures predictions of the value that 90 % of the truth is below. */
export const PINBALL_PERCENTAGES = [5, 10, 25, 50, 75, 90, 95] as const;

/** Every built-in metric. Definitions and edge cases are those of scikit-learn 1.9, which the oracle tests compare with. */
export const METRIC_CATALOGUE: readonly MetricDefinition[] = [
  define('accuracy', 'accuracy', 'classification', 'higher', 'counts'),
  define('balanced-accuracy', 'balanced accuracy', 'classification', 'higher', 'counts'),
  define('precision-macro', 'precision (macro)', 'classification', 'higher', 'counts'),
  define('recall-macro', 'recall (macro)', 'classification', 'higher', 'counts'),
  define('f1-macro', 'F1 (macro)', 'classification', 'higher', 'counts'),
  define('f1-micro', 'F1 (micro)', 'classification', 'higher', 'counts'),
  define('f1-weighted', 'F1 (weighted)', 'classification', 'higher', 'counts'),
  define('mcc', 'Matthews correlation', 'classification', 'higher', 'counts'),
  define('kappa', 'Cohen’s kappa', 'classification', 'higher', 'counts'),
  define('log-loss', 'log loss', 'classification', 'lower', 'probabilities'),
  define('roc-auc', 'ROC AUC', 'classification', 'higher', 'probabilities'),
  define('average-precision', 'average precision', 'classification', 'higher', 'probabilities'),
  define('brier', 'Brier score', 'classification', 'lower', 'probabilities'),
  onRequest('precision-micro', 'precision (micro)', 'classification', 'higher', 'counts'),
  onRequest('precision-weighted', 'precision (weighted)', 'classification', 'higher', 'counts'),
  onRequest('recall-micro', 'recall (micro)', 'classification', 'higher', 'counts'),
  onRequest('recall-weighted', 'recall (weighted)', 'classification', 'higher', 'counts'),
  onRequest('roc-auc-weighted', 'ROC AUC (weighted)', 'classification', 'higher', 'probabilities'),
  onRequest('roc-auc-ovo', 'ROC AUC (one against one)', 'classification', 'higher', 'probabilities'),
  onRequest('roc-auc-ovo-weighted', 'ROC AUC (one against one, weighted)', 'classification', 'higher', 'probabilities'),
  onRequest('average-precision-weighted', 'average precision (weighted)', 'classification', 'higher', 'probabilities'),
  onRequest('expected-calibration-error', 'expected calibration error', 'classification', 'lower', 'probabilities'),
  define('r2', 'R²', 'regression', 'higher', 'ratio'),
  define('rmse', 'RMSE', 'regression', 'lower', 'values'),
  define('mae', 'MAE', 'regression', 'lower', 'values'),
  define('mape', 'MAPE', 'regression', 'lower', 'ratio'),
  ...PINBALL_PERCENTAGES.map((percent) => onRequest(`pinball-${percent}`, `pinball loss (${percent} %)`, 'regression', 'lower', 'values')),
];

export const findMetric = (name: string): MetricDefinition | undefined => METRIC_CATALOGUE.find((metric) => metric.name === name);

export const metricTitle = (name: string): string => findMetric(name)?.title ?? name;

/**
 * Names of the metrics of a task that are computed when nobody names any, with or without class probabilities, in the order of the
 * catalogue.
 */
export const metricNames = (task: Task, probabilities: boolean): string[] =>
  METRIC_CATALOGUE.filter(
    (metric) => metric.tasks.includes(task) && !metric.onRequest && (probabilities || !metric.needsProbabilities),
  ).map((metric) => metric.name);

/** The definition of a metric of the task; `metrics.metric-unknown` names the nearest one otherwise. */
export function requireMetric(name: string, task: Task): MetricDefinition {
  const metric = findMetric(name);
  if (metric !== undefined && metric.tasks.includes(task)) return metric;
  const known = METRIC_CATALOGUE.filter((one) => one.tasks.includes(task)).map((one) => one.name);
  throw new Failure('metrics.metric-unknown', {
    message:
      metric === undefined
        ? `there is no metric "${name}".${didYouMean(name, known)}`
        : `metric "${name}" is for ${metric.tasks.join(' and ')}, not for ${task}`,
    evidence: [`metrics for ${task}: ${known.join(', ')}`],
  });
}
