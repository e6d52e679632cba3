import { isAbsolute, join, resolve } from 'node:path';
import { nodeHasher } from '#adapters/node-crypto/hasher.ts';
import { nodeFiles } from '#adapters/node-fs/files.ts';
import { systemClock } from '#adapters/system-clock/clock.ts';
import type { InputsOf } from '#contract/define.ts';
import { runtimeOf } from '#compose/model-runtime.ts';
import { openAnyPackage } from '#features/open-any-package.ts';
import { DEFAULT_LIMITS } from '#domain/serve/limits.ts';
import { parseRowRequest } from '#domain/serve/request.ts';
import type { JsonObject } from '#kernel/json.ts';
import type { Outcome } from '#kernel/outcome.ts';
import type { Files } from '#ports/files.ts';
import { parentChannel } from '../../../server/parent-channel.ts';
import { servePackage } from '../../../server/serve-package.ts';
import type { Host } from '../../command.ts';
import type { contract } from './contract.ts';

export async function run(inputs: InputsOf<typeof contract>, host: Host): Promise<Outcome> {
  const ports = {
    files: nodeFiles(),
    hasher: nodeHasher(),
    clock: systemClock(),
    reporter: host.reporter,
    openModelRuntime: runtimeOf(host.folder),
  };
  const located = await locatePackage(inputs.model, host, ports.files);
  const { manifest, predictor } = await openAnyPackage(located.folder, ports);
  const version = inputs.servedVersion ?? located.version ?? manifest.runId;
  const example = await readExample(located.folder, ports.files);
  let url = '';
  const parent = parentChannel();
  const { droppedFromLog } = await servePackage(
    { manifest, predictor, version, ...(example === undefined ? {} : { example }) },
    {
      host: inputs.host,
      port: inputs.port,
      limits: { maxRows: inputs.maxRows, maxBodyBytes: inputs.maxBody, unseenCategory: inputs.unseen },
      ...(inputs.log === undefined ? {} : { logFolder: absolute(inputs.log, host.folder) }),
      noticeMs: inputs.notice,
      signal: host.signal,
      ...(parent === undefined ? {} : { parent }),
      onReady: (server) => {
        ({ url } = server);
        host.tell(`${manifest.model} ${version} on ${url}\n${tryIt(url, example)}`);
      },
    },
    ports,
  );
  const lost = droppedFromLog === 0 ? '' : `; ${droppedFromLog} predictions could not be logged`;
  return {
    verdict: 'pass',
    headline: `stopped serving ${manifest.model} ${version}${lost}`,
    text: '',
    markdown: '',
    outputs: { url },
    data: { model: manifest.model, version, url, droppedFromLog },
  };
}

/** `name@selector` is fetched from the registry into the cache of the workspace; anything else is a folder. */
async function locatePackage(model: string, host: Host, files: Files): Promise<{ readonly folder: string; readonly version?: string }> {
  const folder = absolute(model, host.folder);
  const at = model.lastIndexOf('@');
  if (at <= 0 || (await files.stat(folder)) !== undefined) return { folder };
  const name = model.slice(0, at);
  const selector = model.slice(at + 1);
  const [workspace, { fetchForUse }] = await Promise.all([host.openWorkspace(host.folder), import('#actions/deploy/fetch-for-use.ts')]);
  return await fetchForUse(name, selector, workspace);
}

const absolute = (path: string, folder: string): string => (isAbsolute(path) ? path : resolve(join(folder, path)));

/** The first of the test rows that travel with the package as a request; a package without them is served all the same. */
async function readExample(folder: string, files: Files): Promise<JsonObject | undefined> {
  const bytes = await files.read(join(folder, 'input-example.json'));
  if (bytes === undefined) return undefined;
  const request = parseRowRequest(JSON.parse(new TextDecoder().decode(bytes)), DEFAULT_LIMITS);
  return request.ok ? request.value.rows[0] : undefined;
}

const tryIt = (url: string, example: JsonObject | undefined): string =>
  example === undefined
    ? `  what it takes   ${url}/openapi.json\n`
    : `  try it   curl -H 'content-type: application/json' -d '${JSON.stringify(example).replaceAll("'", "'\\''")}' ${url}/predict\n`;
