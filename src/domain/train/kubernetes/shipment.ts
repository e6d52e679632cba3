import type { JsonObject } from '#kernel/json.ts';
import { CARRIER_SCRIPT } from './carrier-script.ts';
import type { ShippedFile } from './pod-template.ts';

export interface Manifest extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: JsonObject & { readonly name: string; readonly namespace: string };
}

export interface OwnerReference extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
}

/** The ConfigMap with what travels to the pods: the carrier, the code, small data and a small checkpoint. */
export const renderShipment = (
  metadata: Manifest['metadata'],
  { code, restore }: { readonly code: readonly ShippedFile[]; readonly restore: readonly ShippedFile[] },
): Manifest => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata,
  immutable: true,
  data: { 'carrier.cjs': CARRIER_SCRIPT, 'restore.json': JSON.stringify(restore.map(({ key, path }) => ({ key, path }))) },
  binaryData: Object.fromEntries([...code, ...restore].map(({ key, base64 }) => [key, base64])),
});
