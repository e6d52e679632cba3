export { t as contract } from "./actions-data-validate-contract2.js";
