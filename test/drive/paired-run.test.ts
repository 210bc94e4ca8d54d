/** Paired runs as a whole: two endpoints brought up, driven and written into one run file. Real sockets, processes and files. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeWorld, serverLogs } from '../../src/commands/node-world.ts';
import { resolveConfig } from '../../src/config/load.ts';
import { concealTargets } from '../../src/drive/conceal.ts';
import { gate } from '../../src/gate.ts';
import { refuseBaseline } from '../../src/history/comparable.ts';
import { parseRun } from '../../src/history/run-file.ts';
import { splitArms } from '../../src/measure/split-arms.ts';
import type { Run } from '../../src/model/run-file.ts';
import type { ServerStage } from '../../src/model/server-figures.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { buildView } from '../../src/report/view.ts';
import { answer, reply, stream } from '../scripted-server/scripts.ts';
import { type Script, type ScriptedServer, startScriptedServer } from '../scripted-server/server.ts';

const root = mkdtempSync(join(tmpdir(), 'insight-paired-'));
afterAll(() => rmSync(root, { recursive: true }));
let runs = 0;

const whole = answer(['a', 'b', 'c']);
const env = { TARGET_KEY: 'sk-target-424242', BASE_KEY: 'sk-base-171717' };
const stage = 'workload: { stages: [{ name: steady, closed: { concurrency: 2 }, requests: 12 }] }';
const noItems = 'quality: { sets: [] }';
const noThroughput = 'gates: { output_tokens_per_sec: off }';

interface Measured {
  run: Run;
  text: string;
  folder: string;
  result: Awaited<ReturnType<typeof gate>>['result'];
}

async function measure(
  lines: readonly string[],
  options: { signal?: AbortSignal; earlier?: readonly Run[] } = {},
): Promise<Measured> {
  const folder = join(root, `run-${runs++}`);
  const { config } = resolveConfig({ file: { name: 'c.yml', text: `${lines.join('\n')}\n` }, env });
  const runPath = join(folder, 'run.jsonl');
  const world = nodeWorld({
    env: process.env,
    runPath,
    logPaths: serverLogs(folder),
    conceal: concealTargets(config),
    signal: options.signal ?? new AbortController().signal,
    warnings: [],
    commit: 'c0ffee',
    progress: () => {},
    announce: () => {},
    github: undefined,
    findBaseline: async () => ({ design: 'none', runs: [], refused: [] }),
    findAttempts: async () => ({ runs: options.earlier ?? [] }),
  });
  // A local server is up in a fraction of the pauses that are kept for a real one.
  const { result } = await gate(config, { ...world, sleep: (ms) => world.sleep(ms / 8) });
  const text = readFileSync(runPath, 'utf8');
  return { run: parseRun(text, runPath), text, folder, result };
}

function endpoints(servers: { base: ScriptedServer; candidate: ScriptedServer }, more = ''): string[] {
  return [
    `target: { url: "${servers.candidate.url}", model: new-model, api-key-env: TARGET_KEY }`,
    `baseline: { target: { url: "${servers.base.url}", model: old-model, api-key-env: BASE_KEY, headers: {} }${more} }`,
  ];
}

async function twoServers(base = stream(whole), candidate = stream(whole)) {
  const servers = { base: await startScriptedServer(base), candidate: await startScriptedServer(candidate) };
  return {
    ...servers,
    [Symbol.asyncDispose]: async () => {
      await Promise.all([servers.base[Symbol.asyncDispose](), servers.candidate[Symbol.asyncDispose]()]);
    },
  };
}

const ofArm = <T extends { arm?: 'base' | undefined }>(records: readonly T[], arm: 'base' | undefined): T[] =>
  records.filter((record) => record.arm === arm);

describe('a paired run', () => {
  it('holds both endpoints: pairs, then turns for the throughput gate, then the same items of both', async () => {
    await using servers = await twoServers();
    const { run } = await measure([...endpoints(servers), stage]);
    expect(run.end).toMatchObject({ complete: true });
    expect(run.header.paired).toMatchObject({
      form: 'pairs',
      instanceSd: 0.015,
      base: { label: 'baseline', model: 'old-model', locality: 'loopback' },
    });
    expect(run.header.target.model).toBe('new-model');
    expect(run.header.paired?.base.originHash).not.toBe(run.header.target.originHash);
    // A machine that is too busy to measure makes the run repeat the stage.
    const attempts = Math.max(...run.stages.map(({ attempt }) => attempt));
    const last = run.samples.filter(({ attempt }) => attempt === attempts);
    expect(last.filter(({ pair }) => pair !== undefined)).toHaveLength(24);
    expect(new Set(last.flatMap(({ turn }) => turn ?? [])).size).toBe(16);
    const items = (arm: 'base' | undefined) =>
      ofArm(run.scores, arm)
        .map(({ itemId }) => itemId)
        .sort();
    expect(items('base').length).toBeGreaterThan(20);
    expect(items('base')).toEqual(items(undefined));
    expect(new Set(run.samples.map(({ requestId }) => requestId)).size).toBe(run.samples.length);
    expect(new Set(last.map(({ index }) => index)).size).toBe(last.length);
  });

  it('leaves the turns out where no gate looks at throughput, and nothing behind', async () => {
    await using servers = await twoServers();
    const listeners = process.listenerCount('exit');
    const { run } = await measure([...endpoints(servers), stage, noItems, noThroughput]);
    expect(process.listenerCount('exit')).toBe(listeners);
    expect(run.samples.every(({ turn }) => turn === undefined)).toBe(true);
    expect(run.stages).toMatchObject([{ stop: 'completed', planned: 12 }]);
    expect(run.end).toMatchObject({ complete: true });
  });

  it.each(['pairs', 'turns'])('by %s warms no beginning for the other arm where both are one server', async (form) => {
    await using server = await startScriptedServer(stream(whole));
    const load = 'synthetic: { input-tokens: 30, shared-prefix: { groups: 2, tokens: 20 } }';
    const { run } = await measure([
      `target: { url: "${server.url}", model: new-model }`,
      `baseline: { interleave: ${form}, target: { url: "${server.url}", model: old-model } }`,
      stage.replace('{', `{ ${load},`),
      noItems,
      noThroughput,
    ]);
    const beginnings = (model: string): Set<string> =>
      new Set(
        server.requests
          .map(({ body }) => JSON.parse(body) as { model: string; messages: { content: string }[] })
          .filter((body) => body.model === model)
          .flatMap(({ messages }) => /^\[\w+\]/.exec(messages[0]?.content ?? '')?.[0] ?? []),
      );
    expect(run.end).toMatchObject({ complete: true });
    const [base, candidate] = [beginnings('old-model'), beginnings('new-model')];
    expect(base.size).toBeGreaterThanOrEqual(2);
    expect(candidate.size).toBeGreaterThanOrEqual(2);
    expect([...base].filter((beginning) => candidate.has(beginning))).toEqual([]);
  });

  it.each(['pairs', 'turns'])(
    'by %s reads the page of metrics of each endpoint, and keeps them apart',
    async (form) => {
      // Of 100 input tokens that are asked for between two readings the base finds 20 in its cache, the candidate 60.
      const pageOf = (hits: number): Script => {
        let readings = 0;
        return (request, ...rest) => {
          if (request.path === '/metrics') readings++;
          const page = `vllm:prefix_cache_queries_total ${readings * 100}\nvllm:prefix_cache_hits_total ${readings * hits}\n`;
          const answered = request.path === '/metrics' ? reply(200, 'text/plain', page) : reply(404, 'text/plain', '');
          return answered(request, ...rest);
        };
      };
      await using base = await startScriptedServer(stream(whole), { side: pageOf(20) });
      await using candidate = await startScriptedServer(stream(whole), { side: pageOf(60) });
      const [target, baseline] = endpoints({ base, candidate }, `, interleave: ${form}`);
      const watched = target?.replace('model: new-model', 'model: new-model, metrics: { every: 1s }') ?? '';
      const { run, result } = await measure([watched, baseline ?? '', stage, noItems]);
      expect(run.end).toMatchObject({ complete: true });
      expect(ofArm(run.server ?? [], 'base').length).toBe(ofArm(run.server ?? [], undefined).length);
      const shares = (stages: ServerStage[] | undefined) => stages?.map(({ prefixHitRatio }) => prefixHitRatio);
      const attempts = Math.max(...run.stages.map(({ attempt }) => attempt));
      expect(shares(result.candidate.serverStages)).toEqual(Array(attempts).fill(0.6));
      expect(shares(result.baseline.paired?.serverStages)).toEqual(Array(attempts).fill(0.2));
      // Each was asked with its own key.
      const keys = [base, candidate].map(
        ({ sideRequests }) => sideRequests.find(({ path }) => path === '/metrics')?.headers.authorization,
      );
      expect(keys).toEqual([`Bearer ${env.BASE_KEY}`, `Bearer ${env.TARGET_KEY}`]);
      const report = renderMarkdown(buildView(result, { mode: 'local', reproduce: [] }));
      expect(report).toMatch(/`steady`(?: \(attempt \d\))?, this run .*60\.0\s%/);
      expect(report).toMatch(/`steady`(?: \(attempt \d\))?, baseline .*20\.0\s%/);
    },
  );

  it('by turns holds no pairs', async () => {
    await using servers = await twoServers();
    const { run } = await measure([...endpoints(servers, ', interleave: turns'), stage, noItems]);
    expect(run.header.paired?.form).toBe('turns');
    expect(run.samples.every(({ pair }) => pair === undefined)).toBe(true);
    for (const arm of ['base', undefined] as const) {
      const steady = ofArm(run.samples, arm).filter(({ phase }) => phase === 'steady');
      expect(steady).toHaveLength(8 * 16);
    }
    expect(run.end).toMatchObject({ complete: true });
  });

  it('comes apart into the arms, each with its own answers', async () => {
    await using servers = await twoServers(reply(500, 'text/plain', 'oops'));
    // The baseline has to pass its one-line question first.
    let asked = 0;
    await using base = await startScriptedServer((...args) =>
      (++asked === 1 ? stream(whole) : reply(500, 'text/plain', 'oops'))(...args),
    );
    const { run } = await measure([...endpoints({ base, candidate: servers.candidate }), stage, noItems, noThroughput]);
    const arms = splitArms(run);
    expect(new Set(arms.base.samples.map(({ outcome }) => outcome))).toEqual(new Set(['http-5xx']));
    expect(new Set(arms.candidate.samples.map(({ outcome }) => outcome))).toEqual(new Set(['ok']));
    // An arm that never answers is unfit: both were measured once more.
    expect(run.stages.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  it('is no baseline of the history design', async () => {
    await using servers = await twoServers();
    const { run } = await measure([...endpoints(servers), stage, noItems, noThroughput]);
    expect(refuseBaseline(run, run.header)).toMatch(/beside another endpoint/);
    const { paired: _paired, ...alone } = run.header;
    expect(refuseBaseline({ ...run, header: alone }, run.header)).toBeUndefined();
  });

  it('proves the commit of the candidate alone', async () => {
    await using servers = await twoServers();
    const expectation = `target: { url: "${servers.candidate.url}", model: m, expect: { url: /v1/models, contains: m-small } }`;
    const { run } = await measure([
      expectation,
      `baseline: { target: { url: "${servers.base.url}" } }`,
      stage,
      noItems,
      noThroughput,
    ]);
    expect(run.header.commitProof).toBe('expected');
    const { base } = splitArms(run);
    expect([base.header.commit, base.header.commitProof]).toEqual([undefined, undefined]);
    // The baseline was asked for its list while it was waited for and when it was checked, and for nothing else.
    expect(servers.base.sideRequests.length).toBeLessThan(servers.candidate.sideRequests.length);
  });

  it('stops when the verdict is final: a candidate that waits 50 ms before each answer fails after few pairs', async () => {
    await using servers = await twoServers(stream(whole), async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await stream(whole)(...args);
    });
    const long = stage.replace('requests: 12', 'requests: 500');
    const { run, result } = await measure([...endpoints(servers), long, noItems, noThroughput]);
    expect(result.verdict, result.reason).toBe('fail');
    expect(result.gates.find(({ id }) => id === 'ttft_p50')).toMatchObject({ design: 'paired', answer: 'regression' });
    expect(run.stages).toMatchObject([{ stop: 'verdict' }]);
    expect(run.samples.length).toBeLessThan(400);
    expect(run.end).toMatchObject({ complete: true });
  });

  it('is judged with an earlier attempt at its commit, on the pairs of both and half of the error budget', async () => {
    await using servers = await twoServers();
    const lines = [...endpoints(servers), stage, noItems, noThroughput];
    const { run: earlier } = await measure(lines);
    const { run, result } = await measure(lines, { earlier: [earlier] });
    const pairs = [earlier, run].map(({ samples }) => samples.filter(({ pair, arm }) => pair !== undefined && !arm));
    const gate = result.gates.find(({ id }) => id === 'ttft_p50');
    expect(gate?.n.candidate).toBe(pairs.flat().length);
    expect(gate?.change?.level).toBeCloseTo(1 - 0.01 / 2 / result.gates.length, 9);
    expect(result.warnings.join()).toContain('their pairs and turns are judged as one');
  });

  it('that is cancelled leaves a readable file that is not complete', async () => {
    const stop = new AbortController();
    let count = 0;
    await using servers = await twoServers(stream(whole), (...args) => {
      if (++count === 12) stop.abort();
      return stream(whole)(...args);
    });
    const long = stage.replace('requests: 12', 'requests: 5000');
    const { run } = await measure([...endpoints(servers), long, noItems], { signal: stop.signal });
    expect(run.end).toMatchObject({ complete: false, reason: 'the run was cancelled' });
    expect(run.stages).toMatchObject([{ stop: 'cancelled' }]);
  });
});

describe('a baseline endpoint that cannot be measured', () => {
  it('is a result that says which endpoint it is about', async () => {
    await using servers = await twoServers(reply(401, 'text/plain', 'no'));
    const { result, run } = await measure([...endpoints(servers), stage, noItems]);
    expect(result.verdict).toBe('invalid');
    expect(result.reason).toMatch(/^The baseline's endpoint \(baseline\.target\): .*refused the API key/);
    expect(result.nextSteps.join()).toContain('baseline-api-key');
    expect(run.end?.complete).toBe(false);
    expect(servers.candidate.requests).toHaveLength(0);
  });
});

describe('keys and addresses', () => {
  it('of both stay where they belong, though both endpoints repeat them', async () => {
    const tell =
      (other: string) =>
      async (...args: Parameters<ReturnType<typeof stream>>) => {
        const [seen] = args;
        if (seen.body.includes('ready')) return stream(whole)(...args);
        const message = `key ${seen.headers.authorization} at ${seen.headers.host}; not ${other}`;
        return reply(400, 'application/json', JSON.stringify({ error: { message } }))(...args);
      };
    await using servers = await twoServers(tell(env.TARGET_KEY), tell(env.BASE_KEY));
    const { text } = await measure([...endpoints(servers), stage, noThroughput]);
    const keys = ({ requests, sideRequests }: ScriptedServer) =>
      new Set([...requests, ...sideRequests].map(({ headers }) => headers.authorization));
    expect(keys(servers.base)).toEqual(new Set([`Bearer ${env.BASE_KEY}`]));
    expect(keys(servers.candidate)).toEqual(new Set([`Bearer ${env.TARGET_KEY}`]));
    expect(text).toContain('[secret]');
    for (const hidden of [env.TARGET_KEY, env.BASE_KEY, '127.0.0.1']) expect(text).not.toContain(hidden);
  });
});

describe('servers that the run starts', () => {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  const tinyServer = fileURLToPath(new URL('../scripted-server/tiny-server.ts', import.meta.url));

  it('exclusively are restarted for each turn, one at a time at one address, and none is left', {
    timeout: 120_000,
  }, async () => {
    const port = await freePort();
    // The shell stays in between, so that stopping has to reach the whole group.
    const command = (arm: string) => `'${process.execPath} ${tinyServer} ${port} ${arm} & wait'`;
    const lines = [
      `target: { url: "http://127.0.0.1:${port}/v1", model: tiny, start: { command: ${command('candidate')}, timeout: 30s } }`,
      `baseline: { target: { start: { command: ${command('base')}, timeout: 30s } }, interleave: exclusive }`,
      'workload: { max-output-tokens: 2, warmup: { requests: 1 }, stages: [{ name: steady, closed: { concurrency: 1 }, requests: 8 }] }',
      noItems,
    ];
    const { run, folder } = await measure(lines);
    expect(run.end).toMatchObject({ complete: true });
    expect(run.header.commitProof).toBe('started');
    // A machine that is too busy to measure makes the run repeat the stage.
    const attempts = Math.max(...run.stages.map(({ attempt }) => attempt));
    const turns = run.stages.filter(({ turn, attempt }) => turn !== undefined && attempt === attempts);
    expect(turns).toHaveLength(8);
    expect(ofArm(turns, 'base')).toHaveLength(4);
    expect(new Set(run.samples.map(({ outcome }) => outcome))).toEqual(new Set(['ok']));
    // Each turn has a process of its own, and the arm of the second turn was shown to come up once more before.
    const lives = Object.values(serverLogs(folder)).map((log) => readFileSync(log, 'utf8').split('listens').length - 1);
    expect([Math.min(...lives), Math.max(...lives)]).toEqual([4 * attempts, 4 * attempts + 1]);
    expect(await isListening(port)).toBe(false);
  });

  it('that do not come up again end the run with a file that says why', { timeout: 60_000 }, async () => {
    const port = await freePort();
    const marks = join(root, 'lives');
    const simulate = `${process.execPath} ${cli} simulate --port ${port}`;
    const lines = [
      `target: { url: "http://127.0.0.1:${port}/v1", model: insight-simulator, start: { command: '${simulate}', timeout: 30s } }`,
      // The first life is the one that shows that it can; there is no other.
      `baseline: { target: { start: { command: 'test -e ${marks} && exit 7; touch ${marks}; exec ${simulate}', timeout: 30s } }, interleave: exclusive }`,
      'workload: { max-output-tokens: 2, warmup: { requests: 1 }, stages: [{ name: steady, closed: { concurrency: 1 }, requests: 8 }] }',
      noItems,
    ];
    const { run, result } = await measure(lines);
    expect(result.verdict).toBe('invalid');
    expect(result.reason).toMatch(/baseline.target.*did not come up.*exit code 7/);
    expect(run.end).toMatchObject({ complete: false, reason: result.reason });
    expect(existsSync(marks)).toBe(true);
    expect(await isListening(port)).toBe(false);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
