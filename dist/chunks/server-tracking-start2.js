export { t as startTracking } from "./server-tracking-start.js";
