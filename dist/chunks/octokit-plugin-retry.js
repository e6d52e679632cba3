export { n as VERSION, r as retry } from "./octokit-plugin-throttling.js";
