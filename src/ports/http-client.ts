/** Asks servers over HTTP. An answer of any status is a result; no answer is `environment.network`. */
export interface HttpClient {
  postJson(url: string, body: unknown, signal?: AbortSignal): Promise<HttpAnswer>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}
