export { t as fetchForUse } from "./actions-deploy-fetch-for-use2.js";
