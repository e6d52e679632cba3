import { Failure } from '#kernel/failure.ts';

export type ForgeChoice =
  { readonly kind: 'local' } | { readonly kind: 'github'; readonly repository: string; readonly token: string; readonly apiUrl: string };

const PUBLIC_API = 'https://api.github.com';

/**
 * Where the state lives: GitHub inside a job of GitHub Actions, the repository itself everywhere else;
 * `TRAINYARD_FORGE=local|github` overrides.
 */
export function chooseForge(variable: (name: string) => string | undefined, token: string | undefined): ForgeChoice {
  const asked = variable('TRAINYARD_FORGE') ?? (variable('GITHUB_ACTIONS') === 'true' ? 'github' : 'local');
  if (asked === 'local') return { kind: 'local' };
  if (asked !== 'github') {
    throw new Failure('contract.input-invalid', { message: `TRAINYARD_FORGE: expected local or github, found "${asked}"` });
  }
  const repository = variable('GITHUB_REPOSITORY');
  if (repository === undefined) {
    throw new Failure('contract.input-missing', {
      message: 'GITHUB_REPOSITORY is not set, so the GitHub repository is unknown',
      remedy: 'Set GITHUB_REPOSITORY=owner/name, or TRAINYARD_FORGE=local.',
    });
  }
  const found = token ?? variable('GITHUB_TOKEN') ?? variable('GH_TOKEN');
  if (found === undefined) throw new Failure('forge.token-missing', { message: `no token for ${repository}` });
  return { kind: 'github', repository, token: found, apiUrl: variable('GITHUB_API_URL') ?? PUBLIC_API };
}
