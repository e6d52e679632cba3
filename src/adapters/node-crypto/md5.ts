import { createHash } from 'node:crypto';

/** Share of unusual bytes from which on the beginning of a file is not taken for text; DVC's own figures (`istextblock`). */
const BINARY_SHARE = 0.3;
const LOOKED_AT = 512;

/**
 * MD5, which DVC names files by. With `unixLines` as DVC 2 did: line ends of texts are hashed as those of Unix. For no other purpose: the
 * digest protects against accidents, not against people.
 */
export async function md5Of(bytes: AsyncIterable<Uint8Array>, unixLines: boolean): Promise<string> {
  const hash = createHash('md5');
  let text = unixLines;
  let first = true;
  let held = false;
  for await (const chunk of bytes) {
    if (first && chunk.length > 0) {
      text &&= looksLikeText(chunk.subarray(0, LOOKED_AT));
      first = false;
    }
    if (!text) {
      hash.update(chunk);
      continue;
    }
    const joined: Buffer = held ? Buffer.concat([Buffer.of(0x0d), chunk]) : Buffer.from(chunk);
    held = joined.at(-1) === 0x0d;
    hash.update(Buffer.from((held ? joined.subarray(0, -1) : joined).toString('latin1').replaceAll('\r\n', '\n'), 'latin1'));
  }
  if (held) hash.update('\r');
  return hash.digest('hex');
}

function looksLikeText(block: Uint8Array): boolean {
  if (block.includes(0)) return false;
  const unusual = block.filter((byte) => !((byte >= 0x20 && byte < 0x7f) || [0x0a, 0x0d, 0x09, 0x0c, 0x08].includes(byte)));
  return unusual.length / block.length <= BINARY_SHARE;
}
