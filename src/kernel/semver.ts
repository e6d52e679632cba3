/** `major.minor.patch` of https://semver.org, without pre-release and build parts, which versions of data and models do not need. */
export interface Semver {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

export const BUMPS = ['major', 'minor', 'patch'] as const;

export type Bump = (typeof BUMPS)[number];

const PATTERN = /^v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

export function parseSemver(text: string): Semver | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  return { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) };
}

/** `v1.2.3`. */
export const formatSemver = (version: Semver): string => `v${version.major}.${version.minor}.${version.patch}`;

export const compareSemver = (left: Semver, right: Semver): number =>
  left.major - right.major || left.minor - right.minor || left.patch - right.patch;

export function bumpSemver(version: Semver, bump: Bump): Semver {
  switch (bump) {
    case 'major':
      return { major: version.major + 1, minor: 0, patch: 0 };
    case 'minor':
      return { major: version.major, minor: version.minor + 1, patch: 0 };
    case 'patch':
      return { major: version.major, minor: version.minor, patch: version.patch + 1 };
  }
}
