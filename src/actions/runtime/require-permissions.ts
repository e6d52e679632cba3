import type { ContractSpec, PermissionSpec } from '#contract/define.ts';
import { camelCase } from '#contract/read-inputs.ts';
import { Failure } from '#kernel/failure.ts';
import type { Forge } from '#ports/forge.ts';
import { FORGE_PERMISSIONS, type ForgePermission } from '#ports/permissions.ts';

/** Throws `forge.permission-missing`, naming every permission that the token lacks, before the action touches anything. */
export async function requirePermissions(
  contract: ContractSpec,
  forge: Pick<Forge, 'permissions' | 'repository'>,
  { dryRun, inputs = {} }: { readonly dryRun: boolean; readonly inputs?: Readonly<Record<string, unknown>> },
): Promise<void> {
  const needed = contract.permissions.filter(
    (permission) =>
      isForgePermission(permission) &&
      (permission.access === 'read' || !dryRun) &&
      (permission.when ?? []).every((input) => isGiven(inputs[camelCase(input)])),
  );
  if (needed.length === 0) return;
  const missing = await forge.permissions.missing(needed as readonly ForgePermission[]);
  if (missing.length === 0) return;
  const reasons = missing.map(({ scope, access }) => ({
    line: `${scope}: ${access}`,
    reason: needed.find((one) => one.scope === scope)?.reason ?? '',
  }));
  throw new Failure('forge.permission-missing', {
    message: `expected a token for ${forge.repository} with ${reasons.map(({ line }) => line).join(', ')}, found one without.`,
    evidence: reasons.map(({ line, reason }) => `${line}   ${reason}`),
    remedy: `Add to the job: permissions: {${reasons.map(({ line }) => line).join(', ')}}.`,
  });
}

const isForgePermission = (permission: PermissionSpec): boolean => (FORGE_PERMISSIONS as readonly string[]).includes(permission.scope);

const isGiven = (value: unknown): boolean => value !== undefined && value !== false && value !== '';
