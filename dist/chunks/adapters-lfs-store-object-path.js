// src/adapters/lfs-store/object-path.ts
/** Where git-lfs keeps an object: `objects/<first two digits>/<next two>/<all 64>`. */
const objectPath = (lfsFolder, oid) => `${lfsFolder}/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`;
export { objectPath as t };
