import { Failure } from '#kernel/failure.ts';
import type { ReferenceProfile } from '#kernel/records/model-package.ts';
import { parseProfile } from '#domain/monitor/profile.ts';
import type { Workspace } from '#ports/workspace.ts';

export const PROFILE_FILE = 'profile.json';

/** What the training data of a package looked like; the package is verified by whoever fetched it. */
export async function readProfile(packageFolder: string, ports: Pick<Workspace, 'files'>): Promise<ReferenceProfile> {
  const path = `${packageFolder}/${PROFILE_FILE}`;
  const bytes = await ports.files.read(path);
  if (bytes === undefined)
    throw new Failure('monitor.profile-invalid', { message: `expected the reference profile ${path}, found no file` });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Failure('monitor.profile-invalid', { message: `${path} is not JSON in UTF-8`, cause });
  }
  const parsed = parseProfile(value);
  if (parsed.ok) return parsed.value;
  throw new Failure('monitor.profile-invalid', { message: `${path} is not a reference profile`, evidence: parsed.error });
}
