import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal, type Answer } from './answer.ts';
import { answerQuery } from './graphql.ts';
import { requestProblem, responseProblem } from './openapi.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { lackingPermissions } from './permissions.ts';
import type { Call, Routes } from './route.ts';
import { ACTIVITY_ROUTES } from './routes-activity.ts';
import { CONVERSATION_ROUTES } from './routes-conversations.ts';
import { GIT_ROUTES } from './routes-git.ts';
import { RELEASE_ROUTES, finishUpload, startUpload } from './routes-releases.ts';
import type { FakeState, FakeToken, Fault } from './state.ts';

export interface FakeGitHub {
  /** Address of the API, without a final slash. */
  readonly url: string;
  readonly state: FakeState;
  close(): Promise<void>;
}

const ROUTES: Routes = { ...GIT_ROUTES, ...RELEASE_ROUTES, ...CONVERSATION_ROUTES, ...ACTIVITY_ROUTES };

/** Starts the API and, on a port of its own so that it is another origin, the storage that asset downloads are redirected to. */
export async function startFakeGitHub(state: FakeState, port = 0): Promise<FakeGitHub> {
  const storage = await listen(
    createServer((request, response) => serveStorage(state, request, response)),
    0,
  );
  const context = { url: '', storageUrl: addressOf(storage) };
  const api = await listen(
    createServer((request, response) => void serve(state, context, request, response)),
    port,
  );
  context.url = addressOf(api);
  return { url: context.url, state, close: async () => void (await Promise.all([api, storage].map(close))) };
}

async function serve(
  state: FakeState,
  context: Pick<Call, 'url' | 'storageUrl'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', context.url);
  const line = `${method} ${decodeURIComponent(url.pathname)}`;
  state.requests.push(line);
  const fault = takeFault(state.faults, line);
  try {
    if (fault?.effect === 'cut') return void request.socket.destroy();
    if (typeof fault?.effect === 'object') {
      const { status, headers = {}, message } = fault.effect;
      return send(response, { status, headers, body: { message, documentation_url: '' } });
    }
    const answer =
      url.pathname === '/_fake/state' ? { status: 200, body: inspect(state) } : await answerTo(state, context, request, method, url);
    if (fault?.effect === 'lose') return void request.socket.destroy();
    send(response, answer);
  } catch (error) {
    if (!(error instanceof Refusal)) state.violations.push(`${line}: ${String(error)}`);
    const refusal = error instanceof Refusal ? error : new Refusal(500, String(error));
    const { status, message, errors } = refusal;
    const accepted = refusal instanceof Forbidden ? { 'x-accepted-github-permissions': refusal.accepted } : {};
    if (!response.writableEnded && !request.socket.destroyed) {
      send(response, { status, headers: accepted, body: { message, ...(errors === undefined ? {} : { errors }), documentation_url: '' } });
    }
  }
}

async function answerTo(
  state: FakeState,
  context: Pick<Call, 'url' | 'storageUrl'>,
  request: IncomingMessage,
  method: string,
  url: URL,
): Promise<Answer> {
  const token = authenticate(state, request);
  if (url.pathname === '/graphql') {
    return answerQuery(state, token, JSON.parse((await readBody(request)).toString('utf8')) as Parameters<typeof answerQuery>[2]);
  }
  const isUpload = url.pathname.startsWith('/uploads/');
  const pathname = isUpload ? url.pathname.slice('/uploads'.length) : url.pathname;
  const found = match(method, pathname);
  if (found === undefined) throw new Error(`no route for ${method} ${pathname}`);
  const { operation, path } = found;
  if (path['owner'] !== undefined && `${path['owner']}/${path['repo']}` !== state.repository) throw new Refusal(404, 'Not Found');
  const lacking = lackingPermissions(token, method, pathname);
  if (lacking !== undefined) throw new Forbidden(lacking);
  const call: Call = { state, token, path, query: url.searchParams, body: {}, accept: String(request.headers.accept ?? ''), ...context };
  const answer = isUpload ? await receiveUpload(call, request) : await answerJson(operation, call, request);
  const problem = responseProblem(operation, answer.status, answer.body);
  if (problem !== undefined) throw new Error(problem);
  return answer;
}

async function answerJson(operation: Operation, call: Call, request: IncomingMessage): Promise<Answer> {
  const bytes = await readBody(request);
  const body = bytes.length === 0 ? {} : (JSON.parse(bytes.toString('utf8')) as Record<string, unknown>);
  const problem = requestProblem(operation, body);
  if (problem !== undefined) {
    // An empty body is how permissions are probed without an effect; any other mistake is one of ours.
    if (Object.keys(body).length > 0) call.state.violations.push(problem);
    throw new Refusal(422, `Invalid request.\n\n${problem}`);
  }
  return ROUTES[operation]!({ ...call, body });
}

async function receiveUpload(call: Call, request: IncomingMessage): Promise<Answer> {
  const length = request.headers['content-length'];
  if (length === undefined) throw new Refusal(400, 'Bad Content-Length');
  const asset = startUpload(call.state, Number(call.path['release_id']), call.query.get('name') ?? '');
  return finishUpload(asset, await readBody(request), call);
}

class Forbidden extends Refusal {
  readonly accepted: string;

  constructor(accepted: string) {
    super(403, 'Resource not accessible by integration');
    this.accepted = accepted;
  }
}

function authenticate(state: FakeState, request: IncomingMessage): FakeToken {
  const match = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '');
  const token = match === null ? undefined : state.tokens.get(match[1]!);
  if (token === undefined) throw new Refusal(401, 'Bad credentials');
  return token;
}

/** Paths whose last part may contain slashes, as references do. */
const PATTERNS = [...OPERATIONS]
  .sort((left, right) => Number(left.includes('{')) - Number(right.includes('{')) || literalParts(right) - literalParts(left))
  .map((operation) => {
    const [method, path] = operation.split(' ') as [string, string];
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    const source = path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'ref' || name === 'tag' ? '(.+)' : '([^/]+)'));
    return { operation, method, names, expression: new RegExp(`^${source}$`) };
  });

function literalParts(operation: string): number {
  return operation.split('/').filter((part) => !part.startsWith('{')).length;
}

/** `releases/tags/x` is no release whose id is "tags". */
const NUMERIC = new Set(['release_id', 'asset_id', 'issue_number', 'comment_id', 'check_run_id', 'deployment_id']);

function match(method: string, pathname: string): { readonly operation: Operation; readonly path: Record<string, string> } | undefined {
  for (const pattern of PATTERNS) {
    const found = pattern.method === method ? pattern.expression.exec(pathname) : null;
    const numeric = pattern.names.every((name, index) => !NUMERIC.has(name) || /^\d+$/.test(found?.[index + 1] ?? ''));
    if (found === null || !numeric) continue;
    return {
      operation: pattern.operation,
      path: Object.fromEntries(pattern.names.map((name, index) => [name, decodeURIComponent(found[index + 1]!)])),
    };
  }
  return undefined;
}

function takeFault(faults: Fault[], line: string): Fault | undefined {
  const index = faults.findIndex((fault) => fault.on.test(line));
  const fault = faults[index];
  if (fault === undefined) return undefined;
  if (fault.times <= 1) faults.splice(index, 1);
  else faults[index] = { ...fault, times: fault.times - 1 };
  return fault;
}

function serveStorage(state: FakeState, request: IncomingMessage, response: ServerResponse): void {
  const id = Number((request.url ?? '').slice(1));
  state.requests.push(`GET storage ${id}`);
  // The redirect leads to another host, which must never see the token.
  if (request.headers.authorization !== undefined) state.violations.push('The storage was sent the token');
  const fault = takeFault(state.faults, `GET storage ${id}`);
  const bytes = state.releases.flatMap((release) => release.assets).find((asset) => asset.id === id)?.bytes ?? Buffer.alloc(0);
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length });
  if (fault === undefined) return void response.end(bytes);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => request.socket.destroy());
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** What has been put in, for tests that run the fake as a process of its own. */
function inspect(state: FakeState): object {
  const { comments, issues, checks, deployments, dispatches, requests, violations } = state;
  const releases = state.releases.map((release) => ({
    ...release,
    assets: release.assets.map(({ name, state: status, bytes, digest }) => ({ name, state: status, sizeBytes: bytes.length, digest })),
  }));
  return { comments, issues, checks, deployments, dispatches, releases, requests, violations };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const listen = (server: Server, port: number): Promise<Server> =>
  new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server)));

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
