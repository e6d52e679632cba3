import type { Workspace } from '#ports/workspace.ts';

/** The page of the job, as Actions describes itself; nothing elsewhere. */
export function jobLink({ environment }: Pick<Workspace, 'environment'>): { readonly run?: string } {
  const [server, repository, id] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map((name) => environment.variable(name));
  return server === undefined || repository === undefined || id === undefined ? {} : { run: `${server}/${repository}/actions/runs/${id}` };
}
