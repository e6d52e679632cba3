import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import { ANNOTATIONS } from './manifests.ts';

/** The digest of the template that last became ready, as the Deployment remembers it. */
export function stableTemplateOf(deployment: JsonObject | undefined): string | undefined {
  const stable = annotationsOf(deployment?.metadata)[ANNOTATIONS.stable];
  return typeof stable === 'string' ? stable : undefined;
}

export function templateDigestOf(replicaSetOrDeployment: JsonObject): string | undefined {
  const template = nested(nested(replicaSetOrDeployment.spec).template);
  const digest = annotationsOf(template.metadata)[ANNOTATIONS.template];
  return typeof digest === 'string' ? digest : undefined;
}

/** The Deployment with the pod template of an old ReplicaSet, ready to be applied again. */
export function withTemplateOf(deployment: JsonObject, replicaSet: JsonObject, stable: string): JsonObject {
  const template = nested(nested(replicaSet.spec).template);
  const metadata = nested(template.metadata);
  // The controller adds this label to tell ReplicaSets apart; it would end up in our own template.
  const labels = Object.fromEntries(Object.entries(nested(metadata.labels)).filter(([name]) => name !== 'pod-template-hash'));
  const annotations = nested(metadata.annotations);
  const ours = Object.fromEntries(
    [ANNOTATIONS.model, ANNOTATIONS.version, ANNOTATIONS.packageSha256].flatMap((name) =>
      annotations[name] === undefined ? [] : [[name, annotations[name]]],
    ),
  );
  return {
    ...deployment,
    metadata: { ...nested(deployment.metadata), annotations: { ...ours, [ANNOTATIONS.stable]: stable } },
    spec: { ...nested(deployment.spec), template: { metadata: { labels, annotations }, spec: nested(template.spec) } },
  };
}

export function withStable<Manifest extends JsonObject>(deployment: Manifest, stable: string): Manifest {
  const metadata = nested(deployment.metadata);
  return { ...deployment, metadata: { ...metadata, annotations: { ...nested(metadata.annotations), [ANNOTATIONS.stable]: stable } } };
}

const annotationsOf = (metadata: unknown): JsonObject => nested(nested(metadata).annotations);

const nested = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});
