/** How probabilities of a classifier are corrected after learning. */
export const CALIBRATIONS = ['isotonic', 'sigmoid'] as const;

export type CalibrationMethod = (typeof CALIBRATIONS)[number];
