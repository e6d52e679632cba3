import { ENVIRONMENT, HOUSING } from '#domain/pipeline/demo/configuration.ts';
import { Failure } from '#kernel/failure.ts';
import { isJsonObject, type JsonObject } from '#kernel/json.ts';
import type { DeployConfig } from '#kernel/project.ts';
import type { DeploymentRecord } from '#kernel/records/deployment.ts';
import { deployModel } from '../../deploy/deploy-model.ts';
import { fetchPackage } from './compare-in-demo.ts';
import type { Demo, DemoStep } from './demo.ts';

export interface ServedModel {
  readonly url: string;
  readonly port: number;
  readonly version: string;
  readonly example: JsonObject;
  readonly prediction: number | string;
}

/** Starts the model server on the port of the configuration, or on a free one when that is taken. */
export const serveModel: DemoStep<ServedModel> = {
  id: 'serve',
  name: 'serve',
  perform: async (demo) => {
    const { ports } = demo;
    const { record, folder } = await deployVersion(ENVIRONMENT, undefined, demo);
    const url = record.url!;
    const example = await readExample(folder, demo);
    const { body } = await ports.http.postJson(`${url}/predict`, example, ports.signal);
    return { url, port: Number(new URL(url).port), version: record.version, example, prediction: predictionOf(body) };
  },
  tell: ({ url, version, prediction }) => [`${HOUSING.model} ${version} on ${url}, first answer ${prediction} × 100,000 USD`],
  stillHolds: async (_, demo) => (await demo.ports.servingHost.status(await placeOfServer(demo))) !== undefined,
};

export async function serverConfig(demo: Demo): Promise<DeployConfig> {
  return (await demo.openProject()).models[HOUSING.model]!.deploy[ENVIRONMENT]!;
}

/** Deploys what a version or stage names. A port that another program has is given up for a free one. */
export async function deployVersion(
  selector: string,
  port: number | undefined,
  demo: Demo,
): Promise<{ readonly record: DeploymentRecord; readonly folder: string }> {
  const { ports } = demo;
  const { folder, version } = await fetchPackage(HOUSING.model, selector, ports);
  const configured = await serverConfig(demo);
  const deploy = (config: DeployConfig): Promise<DeploymentRecord> =>
    deployModel({ model: HOUSING.model, version, environment: ENVIRONMENT, config, packageFolder: folder }, ports);
  let record: DeploymentRecord;
  try {
    record = await deploy({ ...configured, port: port ?? configured.port });
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'serve.port-in-use') throw error;
    record = await deploy({ ...configured, port: 0 });
  }
  if (record.outcome === 'succeeded' && record.url !== undefined) return { record, folder };
  throw new Failure('pipeline.step-failed', { message: `${HOUSING.model} ${version} could not be served: ${record.detail}` });
}

export async function placeOfServer(demo: Demo): Promise<{ folder: string; port: number }> {
  const { port } = await serverConfig(demo);
  return { folder: `${demo.ports.root}/.trainyard/deployments/${ENVIRONMENT}/${HOUSING.model}`, port };
}

async function readExample(folder: string, { ports }: Demo): Promise<JsonObject> {
  const value: unknown = JSON.parse(new TextDecoder().decode(await ports.files.read(`${folder}/input-example.json`)));
  const rows: unknown = isJsonObject(value) ? value['inputs'] : value;
  const first: unknown = Array.isArray(rows) ? rows[0] : undefined;
  if (isJsonObject(first)) return first;
  throw new Failure('contract.bug', { message: 'the package that was just written has no input example' });
}

function predictionOf(body: unknown): number | string {
  const found = isJsonObject(body) ? body['prediction'] : undefined;
  if (typeof found === 'number') return Math.round(found * 1000) / 1000;
  if (typeof found === 'string') return found;
  throw new Failure('pipeline.step-failed', {
    message: 'the server did not answer with a prediction',
    evidence: [JSON.stringify(body).slice(0, 300)],
  });
}
