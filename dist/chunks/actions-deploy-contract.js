export { t as contract } from "./actions-deploy-contract2.js";
