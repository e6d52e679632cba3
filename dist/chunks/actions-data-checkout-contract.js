export { t as contract } from "./actions-data-checkout-contract2.js";
