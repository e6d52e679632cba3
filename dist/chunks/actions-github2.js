export { t as context } from "./actions-github.js";
