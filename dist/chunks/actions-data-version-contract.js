export { t as contract } from "./actions-data-version-contract2.js";
