export { t as placeObjects } from "./adapters-lfs-store-place-objects2.js";
