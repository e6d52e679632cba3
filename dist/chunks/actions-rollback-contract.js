export { t as contract } from "./actions-rollback-contract2.js";
