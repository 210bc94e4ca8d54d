/** Servers asked what they are, over real sockets. */
import { afterEach, describe, expect, it } from 'vitest';
import { askIdentity } from '../../src/ask-identity.ts';
import { monotonicMs } from '../../src/drive/clock.ts';
import type { TargetConfig } from '../../src/model/config.ts';
import { completeProfile } from '../../src/simulator/profile.ts';
import { startSimulator } from '../../src/simulator/server.ts';
import { reply } from '../scripted-server/scripts.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function ask(target: Pick<TargetConfig, 'url'> & Partial<TargetConfig>): Promise<Record<string, string>> {
  return askIdentity(
    {
      ...{ api: 'openai-chat', model: 'm', label: 'l', labelled: false, headers: {} },
      ...{ requestTimeoutMs: 20_000, connectTimeoutMs: 5000, waitMs: 0 },
      ...target,
    },
    (text) => text.replaceAll('hidden', '***'),
    { now: monotonicMs, signal: new AbortController().signal },
  );
}

const json = (body: unknown): Script => reply(200, 'application/json', JSON.stringify(body));
const unknown = reply(404, 'application/json', '{"error":"no such path"}');

/** The paths that are asked, and what comes of the answers. */
async function scripted(script: Script, basePath = '/v1') {
  await using server = await startScriptedServer(unknown, { side: script });
  const identity = await ask({ url: new URL(basePath, server.url).href });
  return { identity, asked: server.sideRequests.map(({ path }) => path) };
}

describe('a server that is asked what it is', () => {
  it('tells its version and the facts of its list of models, key and all', async () => {
    const profile = completeProfile({ model: 'm', version: '7', contextTokens: 4096 });
    const simulator = await startSimulator({ profile, apiKey: 'k' });
    stops.push(() => simulator.close());
    expect(await ask({ url: simulator.url, apiKey: 'k' })).toEqual({
      ...{ version: '7', 'context tokens': '4096', 'served by': 'insight-agent' },
    });
  });

  it('is asked page after page beside its API, until one tells something', async () => {
    const { identity, asked } = await scripted(
      (request, ...rest) => (request.path === '/team/props' ? json({ build_info: 'b1' }) : unknown)(request, ...rest),
      '/team/v1',
    );
    expect(identity).toEqual({ version: 'b1' });
    expect(asked).toEqual(['/team/v1/models', '/team/version', '/team/props']);
  });

  it('tells nothing where no page is there, and none is asked twice', async () => {
    const { identity, asked } = await scripted(unknown);
    expect(identity).toEqual({});
    expect(asked).toEqual(['/v1/models', '/version', '/props', '/get_server_info', '/info']);
  });

  it('is left alone once a page breaks off', async () => {
    const { identity, asked } = await scripted((request, response, socket) => {
      if (request.path === '/version') socket.destroy();
      else json({ data: [{ id: 'm', owned_by: 'vllm' }] })(request, response, socket);
    });
    expect(identity).toEqual({ 'served by': 'vllm' });
    expect(asked.filter((path) => path !== '/version')).toEqual(['/v1/models']);
  });

  it('says no secrets, and nothing at length', async () => {
    const { identity } = await scripted(json({ version: `hidden ${'long '.repeat(1000)}` }));
    expect(identity.version).toMatch(/^\*\*\* (long )+/);
    expect(identity.version).toHaveLength(120);
  });
});
