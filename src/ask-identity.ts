/** Asks a server that can be measured what it is. What it does not tell is absent; nothing here can fail a run. */
import type { Connection } from './drive/connection.ts';
import { openAt } from './drive-target.ts';
import type { TargetConfig } from './model/config.ts';
import { contentEncoding } from './model/content-encoding.ts';
import type { Recording } from './model/traffic.ts';
import { wireOf } from './protocol/list.ts';
import { type Identity, identityPages, readModelEntry } from './protocol/server-identity.ts';
import type { World } from './world.ts';

/** Small pages, each a quick answer or none: the load waits for them. */
const TIMEOUT_MS = 2000;
const MAX_PAGE_BYTES = 1024 * 1024;
/** Longest value of a fact. */
const MAX_FACT_CHARS = 120;

/** Facts by name. All pages are on the endpoint's own origin, so the key goes along. */
export async function askIdentity(
  target: TargetConfig,
  conceal: (text: string) => string,
  world: Pick<World, 'now' | 'signal'>,
): Promise<Identity> {
  const { probe } = wireOf(target);
  const open = (url: string): Connection =>
    openAt(url, target, { withKey: true, maxResponseBytes: MAX_PAGE_BYTES, now: world.now });
  const ask = (connection: Connection, path: string, headers: Record<string, string> = {}): Promise<Recording> =>
    connection.exchange(
      { method: 'GET', path, headers, body: '' },
      { plannedMs: world.now(), timeoutMs: TIMEOUT_MS, signal: world.signal },
    );
  const [api, root] = [open(target.url), open(rootOf(target.url))];
  try {
    const listed = await ask(api, probe.path, probe.headers);
    let page: Identity = {};
    let isAnswering = listed.failure === undefined;
    for (const { path, read } of identityPages(target.api)) {
      // A server that keeps one unknown path waiting would do so with the next.
      if (!isAnswering || Object.keys(page).length > 0) break;
      const recording = await ask(root, path);
      isAnswering = recording.failure === undefined;
      page = read(bodyOf(recording));
    }
    return tidy({ ...readModelEntry(bodyOf(listed), target.model), ...page }, conceal);
  } finally {
    await Promise.all([api.close(), root.close()]);
  }
}

/** Servers have their own pages beside the API, not inside it. */
function rootOf(url: string): string {
  return url.replace(/\/+$/, '').replace(/\/v\d\w*$/, '');
}

/** Empty where there is no page. */
function bodyOf(recording: Recording): string {
  const { tape, failure } = recording;
  if (failure || tape?.status !== 200 || contentEncoding(recording)) return '';
  return Buffer.concat(tape.chunks.map(({ bytes }) => bytes)).toString('utf8');
}

/** Cut after concealing: half a key that a cut left over would not be recognised. */
function tidy(identity: Identity, conceal: (text: string) => string): Identity {
  return Object.fromEntries(
    Object.entries(identity).map(([name, value]) => [name, conceal(value).slice(0, MAX_FACT_CHARS)]),
  );
}
