/** A SHA-256 digest as 64 lower-case hexadecimal digits, the form of git LFS object ids. */
export type Sha256 = string & { readonly __brand: 'Sha256' };

const HEX_64 = /^[0-9a-f]{64}$/;

export function parseSha256(text: string): Sha256 | undefined {
  const hex = text.startsWith('sha256:') ? text.slice('sha256:'.length) : text;
  return HEX_64.test(hex) ? (hex as Sha256) : undefined;
}

/** `sha256:<hex>`, the form that GitHub and OCI use. */
export const formatSha256 = (digest: Sha256): string => `sha256:${digest}`;

/** Short form for people; 12 digits as git would abbreviate in a large repository. */
export const shortDigest = (digest: string): string => digest.replace(/^sha256:/, '').slice(0, 12);
