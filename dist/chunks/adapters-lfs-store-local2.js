export { t as localObjectStore } from "./adapters-lfs-store-local.js";
