import type { Instant } from '#kernel/instant.ts';
import type { JsonObject } from '#kernel/json.ts';

/** What the forge shows as "what runs where". */
export interface DeploymentStore {
  create(deployment: NewDeployment): Promise<ForgeDeployment>;
  setState(
    deployment: ForgeDeployment,
    state: DeploymentState,
    facts: { readonly description: string; readonly url?: string },
  ): Promise<void>;
  /** Newest first. */
  list(environment: string): Promise<readonly ForgeDeployment[]>;
}

export const DEPLOYMENT_STATES = ['in-progress', 'success', 'failure', 'inactive'] as const;

export type DeploymentState = (typeof DEPLOYMENT_STATES)[number];

export interface NewDeployment {
  readonly environment: string;
  readonly reference: string;
  readonly description: string;
  readonly payload: JsonObject;
}

export interface ForgeDeployment extends NewDeployment {
  readonly id: string;
  readonly createdAt: Instant;
  readonly state: DeploymentState | 'pending';
}
