export { t as contract } from "./actions-fetch-model-contract2.js";
