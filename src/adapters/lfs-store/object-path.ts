import type { Sha256 } from '#kernel/digest.ts';

/** Where git-lfs keeps an object: `objects/<first two digits>/<next two>/<all 64>`. */
export const objectPath = (lfsFolder: string, oid: Sha256): string => `${lfsFolder}/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`;
