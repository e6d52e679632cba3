import { anywhere, hidden, inRepository, type CommandEntry } from './command.ts';

/** Every command of the command line. Loading is per command, so that the start costs the same however many there are. */
// prettier-ignore
export const COMMANDS: readonly CommandEntry[] = [
  anywhere('Start', 'demo', () => import('./commands/demo/contract.ts'), () => import('./commands/demo/run.ts')),
  inRepository('Start', 'init', () => import('./commands/init/contract.ts'), () => import('./commands/init/run.ts')),
  anywhere('Start', 'run', () => import('./commands/run/contract.ts'), () => import('./commands/run/run.ts')),
  anywhere('Start', 'doctor', () => import('./commands/doctor/contract.ts'), () => import('./commands/doctor/run.ts')),

  inRepository('Data', 'data add', () => import('./commands/data-add/contract.ts'), () => import('./commands/data-add/run.ts')),
  inRepository('Data', 'data shard', () => import('./commands/data-shard/contract.ts'), () => import('./commands/data-shard/run.ts')),
  inRepository('Data', 'data import', () => import('./commands/data-import/contract.ts'), () => import('./commands/data-import/run.ts')),
  inRepository('Data', 'data status', () => import('./commands/data-status/contract.ts'), () => import('./commands/data-status/run.ts')),
  inRepository('Data', 'data checkout', () => import('#actions/data-checkout/contract.ts'), () => import('#actions/data-checkout/run.ts')),
  inRepository('Data', 'data diff', () => import('#actions/data-diff/contract.ts'), () => import('#actions/data-diff/run.ts')),
  inRepository('Data', 'data cost', () => import('./commands/data-cost/contract.ts'), () => import('./commands/data-cost/run.ts')),
  inRepository('Data', 'data gc', () => import('./commands/data-gc/contract.ts'), () => import('./commands/data-gc/run.ts')),
  inRepository('Data', 'data lint', () => import('./commands/data-lint/contract.ts'), () => import('./commands/data-lint/run.ts')),
  inRepository('Data', 'data parts', () => import('./commands/data-parts/contract.ts'), () => import('./commands/data-parts/run.ts')),
  inRepository('Data', 'data push', () => import('./commands/data-push/contract.ts'), () => import('./commands/data-push/run.ts')),
  inRepository('Data', 'data croissant', () => import('./commands/data-croissant/contract.ts'), () => import('./commands/data-croissant/run.ts')),
  inRepository('Data', 'data schema', () => import('./commands/data-schema/contract.ts'), () => import('./commands/data-schema/run.ts')),
  inRepository('Data', 'data unshard', () => import('./commands/data-unshard/contract.ts'), () => import('./commands/data-unshard/run.ts')),
  inRepository('Data', 'data validate', () => import('#actions/data-validate/contract.ts'), () => import('#actions/data-validate/run.ts')),
  inRepository('Data', 'data verify', () => import('./commands/data-verify/contract.ts'), () => import('./commands/data-verify/run.ts')),
  inRepository('Data', 'data version', () => import('#actions/data-version/contract.ts'), () => import('#actions/data-version/run.ts')),

  inRepository('Models', 'train', () => import('#actions/train/contract.ts'), () => import('#actions/train/run.ts')),
  anywhere('Models', 'gpu-preflight', () => import('#actions/gpu-preflight/contract.ts'), () => import('#actions/gpu-preflight/run.ts')),
  anywhere('Models', 'track', () => import('./commands/track/contract.ts'), () => import('./commands/track/run.ts')),
  anywhere('Models', 'cv', () => import('./commands/cv/contract.ts'), () => import('./commands/cv/run.ts')),
  anywhere('Models', 'predict', () => import('./commands/predict/contract.ts'), () => import('./commands/predict/run.ts')),
  anywhere('Models', 'explain', () => import('./commands/explain/contract.ts'), () => import('./commands/explain/run.ts')),
  anywhere('Models', 'export', () => import('./commands/export/contract.ts'), () => import('./commands/export/run.ts')),
  anywhere('Models', 'evaluate', () => import('./commands/evaluate/contract.ts'), () => import('./commands/evaluate/run.ts')),
  inRepository('Models', 'compare', () => import('#actions/compare/contract.ts'), () => import('#actions/compare/run.ts')),
  inRepository('Models', 'report', () => import('./commands/report/contract.ts'), () => import('./commands/report/run.ts')),

  inRepository('Registry', 'register', () => import('#actions/register/contract.ts'), () => import('#actions/register/run.ts')),
  inRepository('Registry', 'promote', () => import('#actions/promote/contract.ts'), () => import('#actions/promote/run.ts')),
  inRepository('Registry', 'fetch', () => import('#actions/fetch-model/contract.ts'), () => import('#actions/fetch-model/run.ts')),
  inRepository('Registry', 'history', () => import('./commands/history/contract.ts'), () => import('./commands/history/run.ts')),

  anywhere('Deployment', 'serve', () => import('./commands/serve/contract.ts'), () => import('./commands/serve/run.ts')),
  inRepository('Deployment', 'deploy', () => import('#actions/deploy/contract.ts'), () => import('#actions/deploy/run.ts')),
  inRepository('Deployment', 'rollback', () => import('#actions/rollback/contract.ts'), () => import('#actions/rollback/run.ts')),
  inRepository('Deployment', 'scale', () => import('./commands/scale/contract.ts'), () => import('./commands/scale/run.ts')),
  inRepository('Deployment', 'monitor', () => import('#actions/monitor/contract.ts'), () => import('#actions/monitor/run.ts')),
  inRepository('Deployment', 'retrain', () => import('#actions/retrain/contract.ts'), () => import('#actions/retrain/run.ts')),
  hidden(anywhere('Deployment', 'gateway', () => import('./commands/gateway/contract.ts'), () => import('./commands/gateway/run.ts'))),
];
