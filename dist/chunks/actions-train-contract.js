export { t as contract } from "./actions-train-contract2.js";
