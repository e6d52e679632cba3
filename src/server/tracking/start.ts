import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TrackingEndpoint, TrackingSession } from '#features/train/tracking-endpoint.ts';
import type { Workspace } from '#ports/workspace.ts';
import { buildTrackingServer } from './build.ts';
import { openTrackingStore, type TrackingStore } from './store.ts';

type Ports = Pick<Workspace, 'root' | 'clock' | 'entropy' | 'files' | 'reporter'>;

/** Largest artifact that is taken. */
const ARTIFACT_LIMIT = 20 * 1024 ** 3;

/** Opens the store of the repository without answering anybody. */
export async function openTrackingSession(ports: Ports): Promise<TrackingSession> {
  const { store: _store, ...session } = await openSession(ports);
  return session;
}

async function openSession(ports: Ports): Promise<TrackingSession & { readonly store: TrackingStore }> {
  const folder = join(ports.root, '.trainyard', 'tracking');
  const artifacts = join(folder, 'artifacts');
  const store = await openTrackingStore(folder, ports);
  const { state, touched, registrations, histories, keep } = store;
  return {
    store,
    state,
    touched,
    registrations,
    histories,
    artifacts,
    artifactFolder: ({ experiment, id }) => join(artifacts, experiment, id, 'artifacts'),
    keep,
    close: () => store.close(),
  };
}

/** Opens the store of the repository and listens on a free port of 127.0.0.1, for the program that gets the variables and nobody else. */
export async function startTracking(ports: Ports): Promise<TrackingEndpoint> {
  const { store, ...session } = await openSession(ports);
  const { artifacts } = session;
  const token = Array.from(ports.entropy.bytes(24), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const app = await buildTrackingServer({
    store,
    artifacts: { folder: artifacts, files: ports.files, limitBytes: ARTIFACT_LIMIT },
    token,
    onError: (error) => ports.reporter.warn(`tracking: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    variables: {
      MLFLOW_TRACKING_URI: url,
      MLFLOW_REGISTRY_URI: url,
      MLFLOW_TRACKING_TOKEN: token,
      // Credentials for another server would go before the token.
      MLFLOW_TRACKING_USERNAME: '',
      MLFLOW_TRACKING_PASSWORD: '',
      MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT: 'true',
      // A proxy has no way to this machine's loopback interface.
      ...noProxy(),
    },
    ...session,
    close: async () => {
      await app.close();
      await store.close();
    },
  };
}

function noProxy(): Readonly<Record<string, string>> {
  const known = process.env['NO_PROXY'] ?? process.env['no_proxy'];
  const value = known === undefined || known === '' ? '127.0.0.1' : `${known},127.0.0.1`;
  return { NO_PROXY: value, no_proxy: value };
}
