export { t as openYamlReader } from "./adapters-yaml-yaml-reader2.js";
