export { t as openPredictionLog } from "./adapters-prediction-log-open.js";
