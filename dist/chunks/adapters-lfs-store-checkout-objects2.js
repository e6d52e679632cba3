export { t as checkoutObjects } from "./adapters-lfs-store-checkout-objects.js";
