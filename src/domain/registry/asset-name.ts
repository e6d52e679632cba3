/** A file of a package, or one part of it, as an asset of a release. */
export interface AssetAddress {
  /** Path inside the package. */
  readonly path: string;
  /** Present when the file is larger than an asset may be. */
  readonly part?: { readonly index: number; readonly of: number };
}

const FILLER = 'f_f';

const PLAIN = /[A-Za-z0-9.-]/;

/**
 * GitHub replaces most characters of asset names by dots, so that two files could end under one name. Names here use letters, digits, `.` and
 * `-` as they are; `_` begins an escape: `__` is `_`, `_s` is `/`, `_u` and hexadecimal digits and `.` any other character, among them a dot
 * after a dot. A name that would not begin with a letter or digit begins with `f_f`. Parts end in `_p2of5`.
 */
export function formatAssetName(address: AssetAddress): string {
  let name = '';
  for (const character of address.path) {
    if (PLAIN.test(character) && !(character === '.' && name.endsWith('.'))) name += character;
    else if (character === '_') name += '__';
    else if (character === '/') name += '_s';
    else name += `_u${character.codePointAt(0)!.toString(16)}.`;
  }
  if (!/^[A-Za-z0-9]/.test(name)) name = `${FILLER}${name}`;
  return address.part === undefined ? name : `${name}_p${address.part.index}of${address.part.of}`;
}

/** Reads a name that `formatAssetName` made; anything else is undefined. */
export function parseAssetName(name: string): AssetAddress | undefined {
  const parted = /^(.*)_p([1-9]\d{0,3})of([1-9]\d{0,3})$/s.exec(name);
  const body = parted?.[1] ?? name;
  let path = '';
  let rest = body.startsWith(FILLER) ? body.slice(FILLER.length) : body;
  while (rest !== '') {
    const escape = /^_(_|s|u([0-9a-f]{1,6})\.)/.exec(rest);
    if (escape !== null) {
      const point = escape[2] === undefined ? undefined : Number.parseInt(escape[2], 16);
      if (point !== undefined && point > 0x10ffff) return undefined;
      path += point === undefined ? (escape[1] === 's' ? '/' : '_') : String.fromCodePoint(point);
      rest = rest.slice(escape[0].length);
    } else if (PLAIN.test(rest[0]!)) {
      path += rest[0]!;
      rest = rest.slice(1);
    } else return undefined;
  }
  const address: AssetAddress = parted === null ? { path } : { path, part: { index: Number(parted[2]), of: Number(parted[3]) } };
  return path !== '' && formatAssetName(address) === name ? address : undefined;
}
