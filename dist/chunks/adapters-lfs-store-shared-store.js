export { t as pruneStore } from "./adapters-lfs-store-shared-store2.js";
