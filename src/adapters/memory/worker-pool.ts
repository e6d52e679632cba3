export { inProcessPool as memoryWorkerPool } from '../node-workers/pool.ts';
