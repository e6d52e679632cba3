import type { ForgePermission } from '#ports/permissions.ts';
import type { FakeToken } from './state.ts';

type Scope = ForgePermission['scope'];

/** Which permissions, any one of them, an operation asks for; reading the repository itself needs none. */
function scopesOf(path: string): readonly Scope[] {
  if (/\/(git|releases)(\/|$)/.test(path)) return ['contents'];
  if (/\/check-runs/.test(path)) return ['checks'];
  if (/\/deployments/.test(path)) return ['deployments'];
  if (/\/actions\//.test(path)) return ['actions'];
  if (/\/issues\/.*comments/.test(path)) return ['issues', 'pull-requests'];
  if (/\/issues/.test(path)) return ['issues'];
  return /\/pulls/.test(path) ? ['pull-requests'] : [];
}

/** What GitHub would put into `x-accepted-github-permissions`, when the token may not do this. */
export function lackingPermissions(token: FakeToken, method: string, path: string): string | undefined {
  const access = method === 'GET' ? 'read' : 'write';
  const scopes = scopesOf(path);
  const allowed = scopes.some((scope) => token.permissions[scope] === 'write' || token.permissions[scope] === access);
  if (allowed || scopes.length === 0) return undefined;
  return scopes.map((scope) => `${scope.replace('-', '_')}=${access}`).join('; ');
}
