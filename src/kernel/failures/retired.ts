/** Codes of earlier releases that are no longer raised. A code is never used again for something else, so that old logs keep their meaning. */
export const RETIRED_CODES: Readonly<Record<string, { readonly since: string; readonly instead?: string }>> = {};
