export { t as contract } from "./actions-promote-contract2.js";
