export { t as contract } from "./actions-register-contract2.js";
