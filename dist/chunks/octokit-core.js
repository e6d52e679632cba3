export { i as Octokit } from "./octokit-plugin-throttling.js";
