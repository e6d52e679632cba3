export { t as openWorkspace } from "./compose-workspace.js";
