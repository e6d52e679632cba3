export { t as contract } from "./actions-retrain-contract.js";
