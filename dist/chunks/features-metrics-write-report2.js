export { t as readRunReport, n as readRunReports, r as writeComparison, i as writeReport, a as writeSite } from "./features-metrics-write-report.js";
