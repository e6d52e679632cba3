import type { Sha256 } from '#kernel/digest.ts';
import { canonicalJson } from '#kernel/json.ts';
import type { ModelManifest } from '#kernel/records/model-package.ts';
import { bumpSemver, formatSemver, parseSemver, type Bump } from '#kernel/semver.ts';
import { compareSignatures } from './signature.ts';
import { latestVersion, type ModelState } from './state.ts';

export interface RegistrationRequest {
  readonly manifest: ModelManifest;
  /** SHA-256 of `model.json`. */
  readonly packageDigest: Sha256;
  /** The commit that the model was trained from. */
  readonly commit: string;
  /** Manifest of the latest active version; absent when there is none, or it cannot be read any more. */
  readonly previous?: ModelManifest;
  readonly bump?: Bump;
}

export type RegistrationPlan =
  /** These very bytes are registered already. */
  | { readonly kind: 'known'; readonly version: string; readonly commit: string; readonly reason: string }
  | {
      readonly kind: 'new';
      readonly version: string;
      readonly bump: Bump | 'first';
      readonly reason: string;
      /** Whether the source commit carries a version of this model already, so that the new one needs a commit of its own. */
      readonly ownCommit: boolean;
    };

export const FIRST_VERSION = 'v1.0.0';

/** Which version a package becomes. Withdrawn versions keep their numbers, so a number never means two things. */
export function planRegistration(state: ModelState, request: RegistrationRequest): RegistrationPlan {
  const known = state.versions.find((version) => version.packageDigest === request.packageDigest && version.status === 'active');
  if (known !== undefined) {
    return { kind: 'known', version: known.version, commit: known.commit, reason: `the same package is registered as ${known.version}` };
  }
  const highest = state.versions.at(-1);
  const ownCommit = state.versions.some((version) => version.commit === request.commit);
  if (highest === undefined)
    return { kind: 'new', version: FIRST_VERSION, bump: 'first', reason: 'first version of this model', ownCommit };
  const { bump, reason } =
    request.bump === undefined ? decideBump(state, request) : { bump: request.bump, reason: `${request.bump} was asked for` };
  return { kind: 'new', version: formatSemver(bumpSemver(parseSemver(highest.version)!, bump)), bump, reason, ownCommit };
}

/** Major: callers must change. Minor: another model, from other data or settings. Patch: the same data and settings again. */
function decideBump(state: ModelState, { manifest, previous }: RegistrationRequest): { readonly bump: Bump; readonly reason: string } {
  const label = latestVersion(state)?.version ?? 'the last version';
  if (previous === undefined) return { bump: 'minor', reason: `the signature of ${label} cannot be read any more` };
  const signature = compareSignatures(previous.signature, manifest.signature);
  if (!signature.compatible) return { bump: 'major', reason: `callers must change: ${signature.differences.join('; ')}` };
  const changed = changesBetween(previous, manifest);
  if (changed.length > 0) return { bump: 'minor', reason: `retrained with other ${changed.join(' and ')} than ${label}` };
  return { bump: 'patch', reason: `same data and settings as ${label}` };
}

function changesBetween(previous: ModelManifest, next: ModelManifest): string[] {
  const changed: string[] = [];
  if (previous.dataset.name !== next.dataset.name || previous.dataset.digest !== next.dataset.digest) changed.push('data');
  if (previous.algorithm !== next.algorithm) changed.push('algorithm');
  else if (previous.seed !== next.seed || canonicalJson(previous.parameters) !== canonicalJson(next.parameters)) changed.push('settings');
  return changed;
}
