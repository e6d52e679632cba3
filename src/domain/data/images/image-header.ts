export interface ImageHeader {
  readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  readonly width: number;
  readonly height: number;
}

/** Of the beginning of a file so much is needed; JPEG may have as much metadata before its size. */
export const IMAGE_HEADER_BYTES = 1 << 18;

/** What the first bytes say: a kind of picture and its size in pixels; undefined when they are no picture, or cut before they say it. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = png(view) ?? gif(view) ?? webp(view) ?? jpeg(view);
  return found !== undefined && found.width > 0 && found.height > 0 ? found : undefined;
}

/** PNG specification, section 11.2.2: the IHDR chunk comes first. */
function png(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return undefined;
  if (view.getUint32(12) !== 0x49484452) return undefined;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** GIF89a specification, section 18. */
function gif(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638 || ![0x3761, 0x3961].includes(view.getUint16(4))) return undefined;
  return { mediaType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** RFC 9649, sections 2.4 to 2.7: simple, lossless and extended files. */
function webp(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 30 || view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return undefined;
  const size = (width: number, height: number): ImageHeader => ({ mediaType: 'image/webp', width, height });
  switch (view.getUint32(12)) {
    case 0x56503820: // VP8
      return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case 0x5650384c: {
      // VP8L: 14 bits each, minus one
      const bits = view.getUint32(21, true);
      return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 0x56503858: // VP8X: 24 bits each, minus one
      return size((view.getUint32(24, true) & 0xffffff) + 1, (view.getUint16(27, true) | (view.getUint8(29) << 16)) + 1);
    default:
      return undefined;
  }
}

/** ITU-T T.81, B.2.2: the size stands in the start-of-frame segment, which segments of known length come before. */
function jpeg(view: DataView): ImageHeader | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return undefined;
}
