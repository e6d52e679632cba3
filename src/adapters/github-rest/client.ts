import type { Octokit } from '@octokit/core';
import type { Endpoints } from '@octokit/types';
import { asForgeFailure, hasStatus } from './failures.ts';
import { createOctokit, type OctokitOptions } from './octokit.ts';

export interface ClientOptions extends OctokitOptions {
  /** `owner/name`. */
  readonly repository: string;
}

type Parameters<Route extends keyof Endpoints> = Omit<Endpoints[Route]['parameters'], 'owner' | 'repo' | 'headers' | 'request' | 'url'>;
type Data<Route extends keyof Endpoints> = Endpoints[Route]['response']['data'];

export interface CallOptions {
  /** Completes "GitHub refused to …". */
  readonly doing: string;
  /** False for a request that must not be carried out twice. */
  readonly retry?: boolean;
}

/** GitHub's API for one repository: typed routes, refusals as failures, the client loaded at the first request. */
export class GitHubClient {
  readonly repository: string;
  readonly #options: OctokitOptions;
  #octokit: Promise<Octokit> | undefined;
  #viewer: Promise<string> | undefined;

  constructor({ repository, ...options }: ClientOptions) {
    this.repository = repository;
    this.#options = options;
  }

  get octokit(): Promise<Octokit> {
    return (this.#octokit ??= createOctokit(this.#options));
  }

  get owner(): { readonly owner: string; readonly repo: string } {
    const [owner = '', repo = ''] = this.repository.split('/');
    return { owner, repo };
  }

  async call<Route extends keyof Endpoints>(route: Route, parameters: Parameters<Route>, options: CallOptions): Promise<Data<Route>> {
    try {
      return await this.send(route, parameters, options);
    } catch (error) {
      throw asForgeFailure(error, options.doing);
    }
  }

  /** Undefined when GitHub answers 404. */
  async find<Route extends keyof Endpoints>(
    route: Route,
    parameters: Parameters<Route>,
    options: CallOptions,
  ): Promise<Data<Route> | undefined> {
    try {
      return await this.send(route, parameters, options);
    } catch (error) {
      if (hasStatus(error, 404)) return undefined;
      throw asForgeFailure(error, options.doing);
    }
  }

  /** The request with octokit's own errors, for callers who read the status themselves. */
  async send<Route extends keyof Endpoints>(route: Route, parameters: Parameters<Route>, options: CallOptions): Promise<Data<Route>> {
    const octokit = await this.octokit;
    const request = options.retry === false ? { request: { retries: 0 } } : {};
    const response = await octokit.request(route as string, { ...this.owner, ...parameters, ...request });
    return response.data as Data<Route>;
  }

  /** Every item of a list, page by page, by the `Link` header. */
  async *pages<Item>(route: string, parameters: Readonly<Record<string, unknown>>, options: CallOptions): AsyncGenerator<Item> {
    const octokit = await this.octokit;
    try {
      let response = await octokit.request(route, { ...this.owner, per_page: 100, ...parameters });
      for (;;) {
        yield* response.data as Item[];
        const next = nextPage(response.headers.link);
        if (next === undefined) return;
        response = await octokit.request(`GET ${next}`);
      }
    } catch (error) {
      throw asForgeFailure(error, options.doing);
    }
  }

  async graphql<T>(query: string, variables: Readonly<Record<string, unknown>>, options: CallOptions): Promise<T> {
    const octokit = await this.octokit;
    try {
      return await octokit.graphql<T>(query, { ...variables });
    } catch (error) {
      throw asForgeFailure(error, options.doing);
    }
  }

  /** Login of whoever the token belongs to, such as `github-actions[bot]`; a job's token cannot ask REST for it. */
  viewer(): Promise<string> {
    this.#viewer ??= this.graphql<{ viewer: { login: string } }>(
      'query { viewer { login } }',
      {},
      { doing: 'tell whose token this is' },
    ).then(({ viewer }) => viewer.login);
    return this.#viewer;
  }
}

function nextPage(link: string | undefined): string | undefined {
  return /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1];
}
