export { t as renderRunMarkdown, n as renderRunPage, r as runHeadline } from "./domain-metrics-report-render-run.js";
