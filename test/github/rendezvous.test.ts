/** Jobs of one workflow run that begin together, each by what it sees of the others at our local GitHub. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PermissionError, UnavailableError } from '../../src/errors.ts';
import { type Meeting, meet, OtherClock } from '../../src/github/rendezvous.ts';
import type { Run } from '../local-github/state.ts';
import { connectLocal, openScene, type Scene } from './scene.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rendezvous-'));
  await writeFile(join(folder, 'ready.txt'), 'ready\n');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Modules are loaded meanwhile, on a machine that others use too. */
const patiently = { timeout: 20_000 };

const nameOf = (kind: string, place: number): string => `${kind}.${place + 1}`;

/** A workflow run of several jobs, with what the runner gives to their steps. */
async function openRun(changes: Parameters<typeof openScene>[0] = {}) {
  const scene = await openScene(changes);
  scene.github.state.nowMs = Date.now();
  const run = scene.github.state.addRun({ headSha: scene.head, status: 'in_progress', conclusion: null });
  vi.stubEnv('ACTIONS_RESULTS_URL', scene.github.resultsUrl);
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', scene.github.issueRuntimeToken(run.id));
  vi.stubEnv('GITHUB_SERVER_URL', scene.github.serverUrl);
  return { scene, run };
}

function meetingOf(scene: Scene, run: Run, changes: Partial<Meeting> = {}): Meeting & { said: string[] } {
  const said: string[] = [];
  const count = 3;
  return {
    ...{
      client: scene.client,
      event: { ...scene.event, runId: run.id },
      own: 0,
      folder,
      file: join(folder, 'ready.txt'),
    },
    signs: Array.from({ length: count }, (_, place) => nameOf('ready', place)),
    ends: Array.from({ length: count }, (_, place) => nameOf('part', place)),
    signal: new AbortController().signal,
    ...{ now: () => performance.now(), wallClock: Date.now },
    announce: (line) => said.push(line),
    said,
    ...changes,
    patience: { pollMs: 5, laterPollMs: 5, giveUpMs: 20_000, marginMs: 300, ...changes.patience },
  };
}

describe('meeting', () => {
  test('all begin at one instant, whoever came first, and not before the last one came', async () => {
    const { scene, run } = await openRun();
    await using _ = scene;
    const begun: number[] = [];
    const join = (own: number) =>
      meet(meetingOf(scene, run, { own })).then((met) => {
        begun.push(Date.now());
        return met;
      });
    const first = [join(0), join(2)];
    await vi.waitFor(() => expect(scene.github.state.artifacts).toHaveLength(2), patiently);
    // GitHub tells whole seconds: the last one comes in a later one than the others.
    await vi.waitFor(() => expect(Date.now() % 1000).toBeLessThan(200), { timeout: 20_000, interval: 20 });
    scene.github.state.nowMs = Date.now();
    const cameMs = Math.floor(scene.github.state.nowMs / 1000) * 1000;
    const met = await Promise.all([...first, join(1)]);
    expect(met.map(({ kind }) => kind)).toEqual(['met', 'met', 'met']);
    expect(Math.min(...begun)).toBeGreaterThanOrEqual(cameMs + 300 - 1);
  });

  test('a part that ended is not waited for', async () => {
    const { scene, run } = await openRun();
    await using _ = scene;
    scene.github.state.addArtifact(run, { name: nameOf('part', 2) });
    expect(await meet(meetingOf(scene, run))).toEqual({ kind: 'missing', places: [1, 2], ended: [2] });
  });

  test('who does not come is given up', async () => {
    const { scene, run } = await openRun();
    await using _ = scene;
    scene.github.state.addArtifact(run, { name: nameOf('ready', 1) });
    const met = await meet(meetingOf(scene, run, { patience: { giveUpMs: 30 } }));
    expect(met).toEqual({ kind: 'missing', places: [2], ended: [] });
  });

  test('signs of another run do not count, and those behind a hundred other artifacts do', async () => {
    const { scene, run } = await openRun();
    await using _ = scene;
    const other = scene.github.state.addRun({ headSha: scene.head });
    for (const place of [1, 2]) scene.github.state.addArtifact(other, { name: nameOf('ready', place) });
    const patience = { giveUpMs: 0 };
    expect((await meet(meetingOf(scene, run, { patience }))).kind).toBe('missing');
    for (const place of [1, 2]) scene.github.state.addArtifact(run, { name: nameOf('ready', place) });
    for (let count = 0; count < 150; count++) scene.github.state.addArtifact(run, { name: `other-${count}` });
    const again = scene.github.state.addArtifact(run, { name: 'ready.again' });
    expect(again.name).toBe('ready.again');
    const signs = ['ready.new', nameOf('ready', 1), nameOf('ready', 2)];
    expect((await meet(meetingOf(scene, run, { signs }))).kind).toBe('met');
  });

  test('a stop ends the wait', async () => {
    const { scene, run } = await openRun();
    await using _ = scene;
    const stop = new AbortController();
    const waiting = meet(meetingOf(scene, run, { signal: stop.signal }));
    await vi.waitFor(
      () => expect(scene.github.requests.some(({ operation }) => operation?.includes('artifacts'))).toBe(true),
      patiently,
    );
    stop.abort();
    expect(await waiting).toEqual({ kind: 'stopped' });
  });

  test('two jobs with the same part are told apart from one that is late', async () => {
    const { scene, run } = await openRun();
    await using _ = scene;
    await meet(meetingOf(scene, run, { patience: { giveUpMs: 0 } }));
    const met = await meet(meetingOf(scene, run));
    expect(met).toMatchObject({ kind: 'no-sign', upload: { cause: 'name-taken' } });
  });

  test('where there is no artifact service nothing is asked', async () => {
    const { scene, run } = await openRun();
    await using _ = scene;
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.example.com');
    expect(await meet(meetingOf(scene, run))).toMatchObject({ kind: 'no-sign', upload: { cause: 'not-supported' } });
    expect(scene.github.requests).toEqual([]);
  });

  test('a missing permission is named, and never taken for parts that are missing', async () => {
    const { scene, run } = await openRun({ permissions: { contents: 'read' } });
    await using _ = scene;
    await expect(meet(meetingOf(scene, run))).rejects.toThrow(PermissionError);
  });

  test('an outage that outlasts the client’s patience is one', async () => {
    const { scene, run } = await openRun();
    await using _ = scene;
    scene.github.fail({ path: /artifacts$/, status: 503, times: 100 });
    const client = connectLocal(scene.github, scene.github.state.addToken({ actions: 'read' }));
    await expect(meet(meetingOf(scene, run, { client }))).rejects.toThrow(UnavailableError);
  });
});

describe('the clock of GitHub', () => {
  const hear = (aheadMs: number, answers: readonly { atMs: number; tookMs: number; halfwayRatio: number }[]) => {
    const clock = new OtherClock();
    for (const { atMs, tookMs, halfwayRatio } of answers) {
      const theirs = atMs + tookMs * halfwayRatio + aheadMs;
      clock.hear(Math.floor(theirs / 1000) * 1000, { sentMs: atMs, heardMs: atMs + tookMs });
    }
    return clock.aheadMs;
  };
  const answer = fc.record({
    ...{ atMs: fc.integer({ min: 1e12, max: 1e12 + 6e5 }), tookMs: fc.integer({ min: 0, max: 900 }) },
    halfwayRatio: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  test('is never taken for further away than it is, and is known to a second and the time of one answer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e7, max: 1e7 }),
        fc.array(answer, { minLength: 1, maxLength: 8 }),
        (ahead, answers) => {
          const told = hear(ahead, answers);
          expect(Math.abs(told)).toBeLessThanOrEqual(Math.abs(ahead));
          const quickestMs = Math.min(...answers.map(({ tookMs }) => tookMs));
          expect(Math.abs(told - ahead)).toBeLessThanOrEqual(1000 + quickestMs);
        },
      ),
    );
  });

  test('is taken for ours while nothing speaks against it', () => {
    expect(hear(0, [{ atMs: 1e12 + 400, tookMs: 50, halfwayRatio: 0.5 }])).toBe(0);
    expect(new OtherClock().aheadMs).toBe(0);
    const silent = new OtherClock();
    silent.hear(Number.NaN, { sentMs: 1, heardMs: 2 });
    expect(silent.aheadMs).toBe(0);
  });
});
