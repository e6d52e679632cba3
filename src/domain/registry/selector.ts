import { Failure } from '#kernel/failure.ts';
import { nearestName } from '#kernel/nearest-name.ts';
import { formatSemver, parseSemver } from '#kernel/semver.ts';
import { currentVersion, findVersion, latestVersion, type ModelState, type VersionState } from './state.ts';

/** How a person names a version: `v1.2.3`, `latest`, or the stage that holds it. */
export function selectVersion(state: ModelState, selector: string): VersionState {
  const wanted = versionNamed(state, selector);
  const version = wanted === undefined ? undefined : findVersion(state, wanted);
  if (version === undefined) throw unknownVersion(state, selector);
  if (version.status === 'withdrawn') {
    throw new Failure('registry.version-withdrawn', {
      message: `${state.model} ${version.version} was withdrawn and is not given out any more`,
    });
  }
  return version;
}

function versionNamed(state: ModelState, selector: string): string | undefined {
  if (selector === 'latest') return latestVersion(state)?.version;
  const semver = parseSemver(selector);
  return semver === undefined ? currentVersion(state, selector) : formatSemver(semver);
}

function unknownVersion(state: ModelState, selector: string): Failure {
  const versions = state.versions.filter((version) => version.status === 'active').map((version) => version.version);
  const stages = [...state.stages.values()].map((stage) => `${stage.stage} (${stage.current?.version ?? 'empty'})`);
  const evidence = [`versions: ${versions.slice(-10).join(', ') || 'none'}`, `stages: ${stages.join(', ') || 'none'}`];
  if (state.versions.length === 0) {
    return new Failure('registry.version-unknown', { message: `model "${state.model}" has no registered version`, evidence });
  }
  const nearest = nearestName(selector, ['latest', ...state.stages.keys(), ...versions]);
  const hint = nearest === undefined || nearest === selector ? '' : ` Did you mean "${nearest}"?`;
  return new Failure('registry.version-unknown', {
    message: `"${selector}" is no version and no filled stage of ${state.model}.${hint}`,
    evidence,
  });
}
