import type { Sha256 } from '../digest.ts';

/** What runs where: ledger `deployments/<model>/<year>/<month>/<id>.json`. */
export interface DeploymentRecord {
  readonly schemaVersion: 1;
  readonly kind: 'deployment';
  readonly id: string;
  readonly model: string;
  readonly createdAt: string;
  readonly environment: string;
  readonly version: string;
  readonly packageDigest: Sha256;
  readonly target: 'process' | 'kubernetes';
  readonly strategy: string;
  readonly outcome: 'succeeded' | 'rolled-back' | 'failed';
  readonly replaced?: string;
  readonly durationMs: number;
  readonly url?: string;
  readonly detail: string;
}
