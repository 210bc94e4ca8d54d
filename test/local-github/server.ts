/**
 * Our own GitHub on a real socket: REST, the one GraphQL query that we ask, and the artifact service with its blob store
 * on another port. Stateful and seeded by code; a test holds its answers against GitHub's own description.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, refuseForbidden, refuseNotFound } from './answer.ts';
import { ArtifactService } from './artifact-service.ts';
import type { Route, World } from './route.ts';
import { routes } from './routes.ts';
import { type Access, type Repository, State, type Token } from './state.ts';

/** An answer given instead of the real one, `times` times, to requests that match. */
interface Failure {
  method?: string;
  path: RegExp;
  /** `drop` breaks the connection instead of answering; `after` lets the real effect happen first. */
  drop?: boolean;
  after?: boolean;
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  times: number;
}

export interface LocalGitHub {
  state: State;
  apiUrl: string;
  /** ACTIONS_RESULTS_URL */
  resultsUrl: string;
  serverUrl: string;
  /** ACTIONS_RUNTIME_TOKEN for the run. */
  issueRuntimeToken: (runId: number) => string;
  fail: (failure: Failure) => void;
  /** Every request that arrived, in order; `operation` is absent for what no route knows. */
  requests: { method: string; path: string; query: string; operation?: string | undefined; status: number }[];
  /** Every REST answer that was given by a route, for the check against GitHub's description. */
  answers: { operation: string; status: number; body: unknown }[];
  /** Requests left before GitHub refuses; tests lower it. */
  rateLimit: { limit: number; remaining: number };
  close: () => Promise<void>;
}

/** The repository of the event payloads in test/fixtures/github/events. */
const fixtureRepository: Repository = {
  id: 186853002,
  owner: 'Codertocat',
  name: 'Hello-World',
  defaultBranch: 'main',
};

export async function startLocalGitHub(
  options: { repository?: Repository; nowMs?: number } = {},
): Promise<LocalGitHub> {
  const state = new State(options.repository ?? fixtureRepository, options.nowMs ?? Date.parse('2026-11-20T12:00:00Z'));
  const service = new ArtifactService(state);
  const failures: Failure[] = [];
  const rateLimit = { limit: 1000, remaining: 1000 };
  const requests: LocalGitHub['requests'] = [];
  const answers: LocalGitHub['answers'] = [];

  const blobStore = createServer((request, response) => void answerBlob(request, response));
  const api = createServer((request, response) => void answerApi(request, response));
  service.blobUrl = await listen(blobStore);
  const apiUrl = await listen(api);
  // A host below .localhost is what the artifact toolkit takes for github.com and not for Enterprise Server.
  const serverUrl = apiUrl.replace('127.0.0.1', 'github.localhost');
  const world: World = { state, addresses: { apiUrl, serverUrl }, signBlob: (id) => service.signBlob(id) };

  return {
    state,
    apiUrl,
    resultsUrl: `${apiUrl}/`,
    serverUrl,
    issueRuntimeToken: (runId) => service.issueRuntimeToken(runId),
    fail: (failure) => failures.push(failure),
    requests,
    answers,
    rateLimit,
    close: async () => {
      await Promise.all([closeServer(api), closeServer(blobStore)]);
    },
  };

  async function answerApi(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await collect(request);
    const url = new URL(request.url ?? '/', apiUrl);
    const method = request.method ?? 'GET';
    const entry: LocalGitHub['requests'][number] = { method, path: url.pathname, query: url.search, status: 0 };
    requests.push(entry);

    const failure = takeFailure(method, url.pathname);
    const real = failure === undefined || failure.after ? answerRequest(request, url, body, entry) : undefined;
    if (failure?.drop) {
      response.destroy();
      return;
    }
    const answer: Answer =
      failure === undefined
        ? (real ?? refuseNotFound())
        : {
            status: failure.status ?? 502,
            body: failure.body ?? { message: 'Server Error' },
            ...(failure.headers ? { headers: failure.headers } : {}),
          };
    entry.status = answer.status;
    send(response, answer);
  }

  function answerRequest(
    request: IncomingMessage,
    url: URL,
    body: Buffer,
    entry: LocalGitHub['requests'][number],
  ): Answer {
    const secret = (request.headers.authorization ?? '').replace(/^(token|bearer) /i, '');
    const twirp = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(url.pathname);
    if (twirp?.[1] !== undefined && request.method === 'POST')
      return service.answerCall(twirp[1], secret, readRecord(body));

    rateLimit.remaining -= 1;
    if (rateLimit.remaining < 0) {
      rateLimit.remaining = 0;
      return refuseForbidden('API rate limit exceeded for installation.');
    }
    const token = state.tokens.get(secret);
    if (token === undefined) return { status: 401, body: { message: 'Bad credentials', status: '401' } };
    if (url.pathname === '/graphql') return answerGraphql(readRecord(body), token);

    for (const route of routes) {
      const parameters = matchRoute(route, request.method ?? 'GET', url.pathname);
      if (parameters === undefined) continue;
      entry.operation = route.operation;
      if (parameters.owner !== state.repository.owner || parameters.repo !== state.repository.name)
        return refuseNotFound();
      const answer = isAllowed(route, token)
        ? route.answer(world, { parameters, query: url.searchParams, ...readCall(request, body) }, token)
        : refuseForbidden();
      answers.push({ operation: route.operation, status: answer.status, body: answer.body });
      return answer;
    }
    return refuseNotFound();
  }

  async function answerBlob(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await collect(request);
    const url = new URL(request.url ?? '/', service.blobUrl);
    const failure = takeFailure(request.method ?? 'GET', url.pathname);
    if (failure?.drop) {
      // Half an answer: the head has arrived, the body breaks off.
      response.writeHead(200, { 'content-length': '1000' });
      response.write('PK');
      setImmediate(() => response.destroy());
      return;
    }
    const answer: Answer = failure
      ? { status: failure.status ?? 502, body: 'error' }
      : service.answerBlob(request, url, body);
    response.writeHead(answer.status, { ...answer.headers });
    response.end(answer.bytes ?? (typeof answer.body === 'string' ? answer.body : ''));
  }

  function takeFailure(method: string, path: string): Failure | undefined {
    const failure = failures.find(
      (item) => item.times > 0 && (item.method ?? method) === method && item.path.test(path),
    );
    if (failure !== undefined) failure.times -= 1;
    return failure;
  }

  function send(response: ServerResponse, answer: Answer): void {
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': String(rateLimit.limit),
      'x-ratelimit-remaining': String(rateLimit.remaining),
      'x-ratelimit-used': String(rateLimit.limit - rateLimit.remaining),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      'x-ratelimit-resource': 'core',
      ...answer.headers,
    });
    response.end(answer.bytes ?? (answer.body === undefined ? '' : JSON.stringify(answer.body)));
  }
}

function answerGraphql(body: Record<string, unknown>, token: Token): Answer {
  if (!/^\s*(query\s*)?\{\s*viewer\s*\{\s*login\s*\}\s*\}\s*$/.test(String(body.query))) {
    return {
      status: 200,
      body: { errors: [{ type: 'undefinedField', message: 'only viewer { login } is known here' }] },
    };
  }
  return { status: 200, body: { data: { viewer: { login: token.account.login } } } };
}

const levels: Access[] = ['none', 'read', 'write'];

function isAllowed(route: Route, token: Token): boolean {
  return route.needs.some(([scope, access]) => levels.indexOf(token.permissions[scope]) >= levels.indexOf(access));
}

/** Parameters that may hold slashes; every other one is one path segment. */
const longParameters = ['ref', 'path'];

function matchRoute(route: Route, method: string, path: string): Record<string, string> | undefined {
  const [routeMethod, template = ''] = route.operation.split(' ');
  if (routeMethod !== method) return undefined;
  const one = (name: string) => `(?<${name}>${longParameters.includes(name) ? '.+' : '[^/]+'})`;
  const pattern = (route.prefix ?? '') + template.replace(/\{(\w+)\}/g, (_, name) => one(name));
  const groups = new RegExp(`^${pattern}$`).exec(path)?.groups;
  return groups && Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}

function readCall(request: IncomingMessage, bytes: Buffer) {
  const { accept = '', 'content-type': contentType = '' } = request.headers;
  return { body: readRecord(bytes), bytes, accept, contentType };
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function readRecord(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
