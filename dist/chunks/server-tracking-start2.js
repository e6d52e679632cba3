export { n as startTracking } from "./server-tracking-start.js";
