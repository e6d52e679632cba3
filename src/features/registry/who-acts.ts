import type { Workspace } from '#ports/workspace.ts';

/** Who is named in the audit trail: the person who started the job on GitHub, the user of the machine elsewhere; otherwise it is who made the tag. */
export function whoActs(ports: Pick<Workspace, 'environment'>): string | undefined {
  const { environment } = ports;
  return environment.variable('GITHUB_ACTOR') ?? environment.variable('USER') ?? environment.variable('USERNAME');
}
