/** Letters, digits and underscores, two at least: scikit-learn's `(?u)\b\w\w+\b`. */
const WORD = /[\p{L}\p{N}_]{2,}/gu;

/** Words of a text in small letters, in their order. */
export const tokenise = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];
