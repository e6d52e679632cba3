export { t as jsonlPredictionLog } from "./adapters-prediction-log-jsonl2.js";
