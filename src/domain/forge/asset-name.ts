/**
 * Whether a release asset may have this name. GitHub silently renames assets with other characters, and then they are not found again
 * under the name that was recorded.
 */
export const isAssetName = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(text) && !text.includes('..');
