/** GitLab's API as far as the example job uses it: main's artifacts, the token's user, and the notes of one merge request, page by page. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Note {
  id: number;
  author: number;
  body: string;
}

export interface GitLab extends AsyncDisposable {
  /** What CI_API_V4_URL is set to. */
  url: string;
  /** The archive of main's last successful recording; absent: none yet. */
  artifacts: Buffer | undefined;
  notes: Note[];
  /** `method path` of each request that changed something. */
  writes: string[];
}

export const gitlabUser = 7;
const TOKEN = 'glpat-of-the-project';
export const gitlabToken = TOKEN;

/** `perPage` is the most that the server gives on one page, whatever is asked for. */
export async function startGitLab({ perPage }: { perPage: number }): Promise<GitLab> {
  const state = { artifacts: undefined as Buffer | undefined, notes: [] as Note[], writes: [] as string[] };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gitlab');
    const send = (status: number, body: unknown, headers: Record<string, string> = {}): void => {
      response.writeHead(status, headers).end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
    };
    if (request.headers['private-token'] !== TOKEN) return send(401, { message: '401 Unauthorized' });
    if (pathname === '/projects/5/jobs/artifacts/main/download' && searchParams.get('job') === 'insight-record')
      return state.artifacts === undefined ? send(404, { message: '404 Not Found' }) : send(200, state.artifacts);
    if (pathname === '/user') return send(200, { id: gitlabUser, username: 'project_5_bot' });
    const [, id] = /^\/projects\/5\/merge_requests\/3\/notes(?:\/(\d+))?$/.exec(pathname) ?? [];
    if (!pathname.startsWith('/projects/5/merge_requests/3/notes')) return send(404, { message: '404 Not Found' });
    if (request.method === 'GET') {
      const page = Number(searchParams.get('page') ?? 1);
      const shown = state.notes.slice((page - 1) * perPage, page * perPage);
      const next = page * perPage < state.notes.length ? String(page + 1) : '';
      return send(
        200,
        shown.map((note) => ({ id: note.id, body: note.body, author: { id: note.author } })),
        { 'X-Next-Page': next },
      );
    }
    state.writes.push(`${request.method} ${pathname}`);
    const body = new URLSearchParams(await readAll(request)).get('body') ?? '';
    const note = state.notes.find((each) => String(each.id) === id);
    if (request.method === 'POST') state.notes.push({ id: state.notes.length + 100, author: gitlabUser, body });
    else if (note) note.body = body;
    return send(request.method === 'POST' ? 201 : 200, {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
