export { t as FILE_FIELDS, n as contract } from "./cli-commands-train-contract2.js";
