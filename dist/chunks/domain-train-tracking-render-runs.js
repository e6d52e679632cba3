export { t as describeRegistration, n as renderTrackedRuns } from "./domain-train-tracking-render-runs2.js";
