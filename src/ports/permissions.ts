export const FORGE_PERMISSIONS = ['actions', 'checks', 'contents', 'deployments', 'issues', 'pull-requests'] as const;

export interface ForgePermission {
  readonly scope: (typeof FORGE_PERMISSIONS)[number];
  readonly access: 'read' | 'write';
}

/** Tells before any work which permissions the token lacks, as far as the forge lets us know without side effects. */
export interface PermissionProbe {
  missing(required: readonly ForgePermission[]): Promise<readonly ForgePermission[]>;
}
