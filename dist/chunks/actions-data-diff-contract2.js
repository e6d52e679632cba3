export { t as contract } from "./actions-data-diff-contract.js";
