import { PROGRAM_CONTAINER } from '#domain/train/kubernetes/classify-pod.ts';
import { renderJob, type JobInputs } from '#domain/train/kubernetes/job-manifest.ts';
import { JOB_LABEL, renderTrainJob, TRAINER_CONTAINER } from '#domain/train/kubernetes/train-job.ts';
import { Failure } from '#kernel/failure.ts';
import type { KubernetesTraining, TrainingRuntimeName } from '#kernel/project.ts';
import type { Kubernetes, KubernetesObject } from '#ports/kubernetes.ts';

/** What distributes a program over pods: a plain Job, or Kubeflow Trainer. */
export interface ClusterEngine {
  readonly kind: 'Job' | 'TrainJob';
  /** Container of the program. */
  readonly container: string;
  /** What the pods of a job of this name have. */
  labels(name: string): Readonly<Record<string, string>>;
  submit(inputs: JobInputs): Promise<void>;
}

export const clusterEngine = ({ runtime }: KubernetesTraining, kubernetes: Kubernetes): ClusterEngine =>
  runtime === undefined ? plainJob(kubernetes) : kubeflowTrainer(runtime, kubernetes);

const plainJob = (kubernetes: Kubernetes): ClusterEngine => ({
  kind: 'Job',
  container: PROGRAM_CONTAINER,
  labels: (name) => ({ 'batch.kubernetes.io/job-name': name }),
  async submit(inputs) {
    const { job, others } = renderJob(inputs);
    const applied = await kubernetes.apply(job as KubernetesObject);
    for (const manifest of others(String(applied.metadata['uid']))) await kubernetes.apply(manifest as KubernetesObject);
  },
});

const kubeflowTrainer = (runtime: TrainingRuntimeName, kubernetes: Kubernetes): ClusterEngine => ({
  kind: 'TrainJob',
  container: TRAINER_CONTAINER,
  labels: (name) => ({ [JOB_LABEL]: name }),
  async submit(inputs) {
    const { namespace } = inputs.config;
    const found = await kubernetes.read({ kind: runtime.kind, namespace, name: runtime.name });
    const rendered = found === undefined ? undefined : renderTrainJob(inputs, found);
    if (rendered === undefined) throw runtimeUnusable(runtime, found !== undefined);
    await kubernetes.apply(rendered.runtime as KubernetesObject);
    const applied = await kubernetes.apply(rendered.trainJob as KubernetesObject);
    for (const manifest of rendered.owned(String(applied.metadata['uid']))) await kubernetes.apply(manifest as KubernetesObject);
  },
});

const runtimeUnusable = ({ kind, name }: TrainingRuntimeName, found: boolean): Failure =>
  new Failure('train.settings-invalid', {
    message: found
      ? `the ${kind} ${name} has no part with the label trainer.kubeflow.org/trainjob-ancestor-step: trainer.`
      : `expected the ${kind} ${name} in the cluster (train.kubernetes.runtime), found none.`,
    remedy: found
      ? 'Name a runtime that trains, such as torch-distributed.'
      : 'Install Kubeflow Trainer and its runtimes, correct the name, or leave "runtime" out for a plain Job.',
  });
