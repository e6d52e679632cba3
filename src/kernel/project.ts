import type { ByteSize } from './bytes.ts';
import type { DurationMs } from './duration.ts';
import type { Json, JsonObject } from './json.ts';
import type { Direction } from './metric.ts';
import type { CalibrationMethod } from './calibration.ts';
import type { Preprocessing } from './preprocessing.ts';
import type { ParameterValues, SweepConfig } from './sweep.ts';
import type { InconclusivePolicy } from './verdict.ts';

/** `trainyard.yaml` after validation, with every default filled in. */
export interface Project {
  readonly version: 1;
  readonly datasets: Readonly<Record<string, DatasetConfig>>;
  readonly models: Readonly<Record<string, ModelConfig>>;
  /** What git LFS costs; the price list of Trainyard when absent. */
  readonly prices?: PricesConfig;
}

export interface PricesConfig {
  /** `2026-11`. */
  readonly asOf: string;
  readonly source?: string;
  /** USD. */
  readonly storagePerGibMonth: number;
  readonly downloadPerGib: number;
}

export interface DatasetConfig {
  readonly name: string;
  /** Folder or file of the data, relative to the repository root. */
  readonly path: string;
  /** Table schema file, relative to the repository root; absent: checked for form only. */
  readonly schema?: string;
  readonly target?: string;
  readonly split: SplitConfig;
  /**
   * Where versions keep their objects; on the LFS server when absent. With `working-tree` they go there as well, and until then the files
   * themselves are the only copy.
   */
  readonly storage?: 'lfs' | 'release' | 'working-tree';
}

export interface SplitConfig {
  /** Share of the rows held out for testing, in (0, 1). */
  readonly test: number;
  /** `group` and `time` part rows by the column `by`, and cross-validation within the training rows does as well. */
  readonly strategy: 'random' | 'stratified' | 'group' | 'time';
  readonly by?: string;
  readonly seed: number;
}

export interface ModelConfig {
  readonly name: string;
  readonly dataset: string;
  readonly target: string;
  readonly train: TrainConfig;
  readonly metrics: Readonly<Record<string, GateConfig>>;
  readonly baseline: { readonly pullRequest: string; readonly promotion: string };
  readonly onInconclusive: InconclusivePolicy;
  readonly stages: readonly string[];
  readonly deploy: Readonly<Record<string, DeployConfig>>;
  readonly monitor: MonitorConfig;
}

export type TrainConfig = BuiltInTraining | CommandTraining;

export interface BuiltInTraining {
  readonly kind: 'built-in';
  /** What to search over by algorithm and parameter; an empty object means the algorithm's defaults. */
  readonly algorithms: Readonly<Record<string, Readonly<Record<string, SearchedValues>>>>;
  readonly search: SearchConfig;
  readonly seed: number;
  /** How columns are prepared; by their kinds alone when absent. */
  readonly preprocessing?: Preprocessing;
  /** How probabilities of classes are corrected after learning; not at all when absent. */
  readonly calibration?: CalibrationMethod;
}

/** Values of one parameter that a search tries. */
export type SearchedValues = readonly Json[] | ValueRange;

/** Every number from `low` to `high`, both included; with `log` each order of magnitude is as likely as another. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
  readonly log?: boolean;
}

export const isValueRange = (values: SearchedValues): values is ValueRange => !Array.isArray(values);

export interface CommandTraining {
  readonly kind: 'command';
  readonly command: string;
  readonly seed: number;
  readonly timeout?: DurationMs;
  readonly resources: JsonObject;
  /** Files and folders that the result depends on, relative to the repository root; the whole repository when empty. */
  readonly code: readonly string[];
  /** Files and folders of metrics, relative to the repository root, beside those that are looked for anyway. */
  readonly metricsFrom: readonly string[];
  /** Attempts in the same job after a fault of the machine. */
  readonly retries: number;
  /** Time that a program has to save its state after SIGTERM before it is killed. */
  readonly grace: DurationMs;
  readonly watchdog: WatchdogConfig;
  readonly price?: { readonly perHour: number; readonly currency: string };
  /** Handed to the program as TRAINYARD_PARAM_<NAME>, and in place of `{name}` in the words of the command. */
  readonly parameters: ParameterValues;
  readonly sweep?: SweepConfig;
  /** Runs in pods of a cluster; on the machine itself when absent. */
  readonly kubernetes?: KubernetesTraining;
}

/** `train.on: kubernetes`: the program as a Job. */
export interface KubernetesTraining {
  readonly image: string;
  readonly namespace: string;
  /** Pods that train one model together; rank 0 speaks for all. */
  readonly nodes: number;
  /** Training processes in each pod, for torchrun. */
  readonly processesPerNode: number;
  /** Image with Node.js beside the program, which brings its files back; without it only metrics of up to 4 KiB come back. */
  readonly carrierImage?: string;
  /** PersistentVolumeClaim for checkpoints, where there is storage that outlives pods. */
  readonly claim?: string;
  readonly serviceAccount?: string;
  /** Queue of Kueue that admits the job. */
  readonly queue?: string;
  /** Labels that the node must have. */
  readonly nodeSelector: Readonly<Record<string, string>>;
  /** How long the ended job stays in the cluster. */
  readonly ttl: DurationMs;
  /** Longest time of the job in the cluster, waiting for machines included; of a sweep in one job, that of each pod. */
  readonly deadline: DurationMs;
  /** Whether a sweep is one Indexed Job, whose image needs /bin/sh, or a job for each trial. */
  readonly sweepAs: SweepAs;
  /** Runtime of Kubeflow Trainer that trains, as a TrainJob; a plain Job when absent. */
  readonly runtime?: TrainingRuntimeName;
}

export const SWEEP_AS = ['one-job', 'job-per-trial'] as const;

export type SweepAs = (typeof SWEEP_AS)[number];

export interface TrainingRuntimeName {
  readonly name: string;
  readonly kind: (typeof RUNTIME_KINDS)[number];
}

export const RUNTIME_KINDS = ['ClusterTrainingRuntime', 'TrainingRuntime'] as const;

/** When a program is stopped because it cannot come to a good end. */
export interface WatchdogConfig {
  /** Longest time without output, metric or checkpoint; when absent, a program that also computes nothing is given half an hour. */
  readonly stall?: DurationMs;
  /** Whether a loss that is not a finite number ends the program. */
  readonly notANumber: boolean;
  /** Multiple of its first values at which a loss has diverged; no limit when absent. */
  readonly divergence?: number;
  /** Memory that must remain. */
  readonly memory: ByteSize;
  /** Disk space that must remain. */
  readonly disk: ByteSize;
}

export const SEARCH_STRATEGIES = ['grid', 'random', 'halving', 'bayesian', 'auto'] as const;

export type SearchStrategy = (typeof SEARCH_STRATEGIES)[number];

/** Which settings are not measured to the end: none, those that cannot win by arithmetic, or also those that lose a statistical race. */
export const PRUNINGS = ['none', 'certain', 'racing'] as const;

export type Pruning = (typeof PRUNINGS)[number];

export interface SearchConfig {
  readonly strategy: SearchStrategy;
  readonly folds: number;
  readonly repeats: number;
  /** Metric that decides, kebab-case. */
  readonly metric: string;
  /** Settings drawn at most, where they are drawn. */
  readonly samples: number;
  /** One setting in so many goes on to the next round of successive halving, with so many times the resource; 3 when absent. */
  readonly factor?: number;
  /** What rounds of successive halving have more and more of; rows when absent. */
  readonly resource?: 'rows' | 'folds';
  /** None when absent. */
  readonly prune?: Pruning;
  /** Time for automatic selection; ten minutes when absent. */
  readonly budget?: DurationMs;
}

export interface GateConfig {
  readonly better: Direction;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly margin?: number;
}

export interface DeployConfig {
  readonly target: 'process' | 'kubernetes';
  readonly namespace: string;
  readonly replicas: number;
  readonly port: number;
  readonly strategy: JsonObject;
  readonly image?: string;
}

export interface MonitorConfig {
  readonly reference: 'training';
  readonly window: DurationMs;
  readonly correction: 'benjamini-hochberg' | 'holm' | 'none';
  /** Smallest effect (KS D, Cramér's V) that counts as drift. */
  readonly minEffect: number;
  /** Largest adjusted p that counts as drift. */
  readonly alpha: number;
  readonly minRows: number;
  readonly retrain: RetrainConfig;
}

export interface RetrainConfig {
  readonly on: readonly ('drift' | 'performance' | 'schedule')[];
  readonly cooldown: DurationMs;
  readonly maxPerWeek: number;
}
