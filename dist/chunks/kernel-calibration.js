// src/kernel/calibration.ts
/** How probabilities of a classifier are corrected after learning. */
const CALIBRATIONS = ["isotonic", "sigmoid"];
export { CALIBRATIONS as t };
