export { t as deployedOutcome, n as run } from "./actions-deploy-run.js";
