// src/adapters/lfs-store/seal.ts
/**
* A time of last change that only a verified object of this digest is given: seconds between 2001 and 2009 out of the digest's first 28
* bits. Whoever writes to the file afterwards changes the time and so breaks the seal, which spares readers of whole objects a second
* hash of every byte. Archives and caches keep whole seconds. It does not reveal a disk that forgets by itself: `data verify --deep` does.
*/
const sealOf = (oid) => 1e9 + Number.parseInt(oid.slice(0, 7), 16);
/** Whether the object was verified when it was last written. The size still has to be compared: it is what a power failure damages. */
const isSealed = (oid, mtimeMs) => mtimeMs === sealOf(oid) * 1e3;
export { sealOf as n, isSealed as t };
