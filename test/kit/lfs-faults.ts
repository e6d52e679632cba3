import type { ServerResponse } from 'node:http';
import { cutOnce, holdsBytes } from './file-server.ts';
import type { LfsServerDouble } from './lfs-server.ts';

type Fault = NonNullable<LfsServerDouble['fault']>;

/** Faults of an LFS server, each as it was seen in the field; `times` of them, then the server is well again. */
const some = (
  matches: (what: string) => boolean,
  times: number,
  answer: (response: ServerResponse, oid: string | undefined) => void,
): Fault => {
  let left = times;
  return ({ what, response, oid }) => {
    if (!matches(what) || left-- <= 0) return false;
    answer(response, oid);
    return true;
  };
};

const isBatch = (what: string): boolean => what.startsWith('POST batch');
const isGet = (what: string): boolean => what.startsWith('GET');
const isPut = (what: string): boolean => what.startsWith('PUT');

/** The words of github.com since 2025. */
export const QUOTA_WORDS =
  'This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore access.';

export const quotaExhausted = (): Fault =>
  some(isBatch, Infinity, (response) => void response.writeHead(403).end(JSON.stringify({ message: QUOTA_WORDS })));

export const throttled = (times: number, retryAfterSeconds?: number): Fault =>
  some(
    isBatch,
    times,
    (response) => void response.writeHead(429, retryAfterSeconds === undefined ? {} : { 'Retry-After': retryAfterSeconds }).end(),
  );

/** As many bytes as announced, and other ones. */
export const wrongBytes = (server: LfsServerDouble, times = Infinity): Fault =>
  some(isGet, times, (response, oid) => {
    const length = server.objects.get(oid ?? '')?.length ?? 0;
    response.writeHead(200, { 'Content-Length': length }).end(Buffer.alloc(length, 0x21));
  });

/** The connection ends in the middle of an object, when enough of it to be worth keeping lies in the store's folder of arrivals. */
export const cutDownload = (server: LfsServerDouble, afterBytes: number, arrivals: string, times = 1): Fault =>
  some(isGet, times, (response, oid) => {
    const content = server.objects.get(oid ?? '') ?? Buffer.alloc(0);
    response.writeHead(200, { 'Content-Length': content.length });
    response.write(content.subarray(0, afterBytes), () => cutOnce(() => holdsBytes(arrivals, '', 1 << 16), response));
  });

/** Says yes to an upload and keeps nothing. */
export const losesUploads = (): Fault => some(isPut, Infinity, (response) => void response.writeHead(200).end());
