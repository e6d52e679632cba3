export { t as run } from "./cli-commands-run-run.js";
