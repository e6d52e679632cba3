export { t as contract } from "./actions-sweep-collect-contract2.js";
