import type { ForgePermission, PermissionProbe } from '#ports/permissions.ts';

/** Everything is permitted but what is named here; lacking `read` implies lacking `write`. */
export function memoryPermissions(denied: readonly ForgePermission[] = []): PermissionProbe {
  return {
    missing: async (required) =>
      required.filter(({ scope, access }) =>
        denied.some((refusal) => refusal.scope === scope && (refusal.access === access || refusal.access === 'read')),
      ),
  };
}
