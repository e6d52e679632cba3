import type { KubeConfig } from '@kubernetes/client-node';
import { request as sendPlain } from 'node:http';
import { request as sendSecure, type RequestOptions } from 'node:https';
import { Failure } from '#kernel/failure.ts';
import { isJsonObject } from '#kernel/json.ts';

export interface ConnectionOptions {
  /** File to read; without it KUBECONFIG, `~/.kube/config` or the service account of the pod. */
  readonly kubeconfig?: string;
  readonly timeoutMs?: number;
}

export interface ApiAnswer {
  readonly status: number;
  readonly text: string;
}

export interface ClusterConnection {
  readonly server: string;
  readonly namespace: string;
  /** One request; transient refusals are tried again. Answers of 400 and more are returned, not thrown. */
  request(method: string, path: string, body?: { readonly type: string; readonly text: string }): Promise<ApiAnswer>;
  /** One request whose answer is handed on as it comes; the status, or 0 when the connection was lost. */
  stream(path: string, onText: (text: string) => void, signal: AbortSignal): Promise<number>;
}

const ATTEMPTS = 4;

/** Answers that a busy or restarting API server gives and takes back. */
const TRANSIENT = new Set([429, 500, 502, 503, 504]);

/** Reads the access to the cluster the way kubectl does: certificates, tokens, exec plugins, OIDC. */
export async function openConnection(options: ConnectionOptions): Promise<ClusterConnection> {
  const { KubeConfig: Config } = await import('@kubernetes/client-node');
  const config = new Config();
  try {
    if (options.kubeconfig === undefined) config.loadFromDefault();
    else config.loadFromFile(options.kubeconfig);
  } catch (cause) {
    throw new Failure('deploy.cluster-unreachable', { message: `the kubeconfig cannot be read: ${messageOf(cause)}`, cause });
  }
  const cluster = config.getCurrentCluster();
  if (cluster === null) throw new Failure('deploy.cluster-unreachable', { message: 'the kubeconfig names no current cluster' });
  const timeoutMs = options.timeoutMs ?? 30_000;
  return {
    server: cluster.server,
    namespace: config.getContextObject(config.getCurrentContext())?.namespace ?? 'default',
    stream: (path, onText, signal) => streamOnce(config, cluster.server, { path, onText, signal }),
    async request(method, path, body) {
      for (let attempt = 1; ; attempt++) {
        const answer = await sendOnce(config, cluster.server, { method, path, ...(body === undefined ? {} : { body }), timeoutMs }).catch(
          (cause: unknown) => (attempt < ATTEMPTS && isDisconnect(cause) ? undefined : Promise.reject(unreachable(cluster.server, cause))),
        );
        if (answer !== undefined && (attempt === ATTEMPTS || !TRANSIENT.has(answer.status))) return answer;
        await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
      }
    },
  };
}

interface Streaming {
  readonly path: string;
  readonly onText: (text: string) => void;
  readonly signal: AbortSignal;
}

async function streamOnce(config: KubeConfig, server: string, { path, onText, signal }: Streaming): Promise<number> {
  const url = new URL(server.replace(/\/$/, '') + path);
  const options: RequestOptions = { method: 'GET', headers: { accept: '*/*' }, signal };
  await config.applyToHTTPSOptions(options);
  const send = url.protocol === 'http:' ? sendPlain : sendSecure;
  return await new Promise<number>((resolve) => {
    const request = send(url, options, (response) => {
      const status = response.statusCode ?? 0;
      response.setEncoding('utf8');
      response.on('data', (text: string) => {
        if (status < 400) onText(text);
      });
      response.on('end', () => resolve(status));
      response.on('error', () => resolve(0));
    });
    request.on('error', () => resolve(0));
    request.end();
  });
}

interface Sending {
  readonly method: string;
  readonly path: string;
  readonly body?: { readonly type: string; readonly text: string };
  readonly timeoutMs: number;
}

async function sendOnce(config: KubeConfig, server: string, { method, path, body, timeoutMs }: Sending): Promise<ApiAnswer> {
  const url = new URL(server.replace(/\/$/, '') + path);
  const options: RequestOptions = {
    method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': body.type }) },
  };
  await config.applyToHTTPSOptions(options);
  const send = url.protocol === 'http:' ? sendPlain : sendSecure;
  return await new Promise<ApiAnswer>((resolve, reject) => {
    const request = send(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }));
      response.on('error', reject);
    });
    request.setTimeout(timeoutMs, () => request.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)));
    request.on('error', reject);
    request.end(body?.text);
  });
}

const isDisconnect = (cause: unknown): boolean =>
  ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'].includes(String((cause as NodeJS.ErrnoException).code));

const unreachable = (server: string, cause: unknown): Failure =>
  cause instanceof Failure ? cause : new Failure('deploy.cluster-unreachable', { message: `${server}: ${messageOf(cause)}`, cause });

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** The words of the cluster about a refusal, which name verb, resource and reason. */
export function refusal(answer: ApiAnswer, intent: string): Failure {
  let words = answer.text.slice(0, 500);
  try {
    const status: unknown = JSON.parse(answer.text);
    if (isJsonObject(status) && typeof status.message === 'string') words = status.message;
  } catch {
    // A proxy in between may answer with a page; its text is what there is.
  }
  return new Failure('deploy.cluster-refused', { message: `${intent}: ${answer.status} ${words}` });
}
