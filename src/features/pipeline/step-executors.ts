import type { StepExecutors } from './executor.ts';
import { compareStep } from './steps/compare.ts';
import { dataStep, validateStep } from './steps/data.ts';
import { deployStep, monitorStep } from './steps/deploy.ts';
import { promoteStep, registerStep } from './steps/release.ts';
import { evaluateStep, trainStep } from './steps/train.ts';

/** How each kind of step is done in a real repository. */
export const STEP_EXECUTORS: StepExecutors = {
  data: dataStep,
  validate: validateStep,
  train: trainStep,
  evaluate: evaluateStep,
  compare: compareStep,
  register: registerStep,
  promote: promoteStep,
  deploy: deployStep,
  monitor: monitorStep,
};
