export { n as openWorkerPool } from "./adapters-node-workers-pool.js";
