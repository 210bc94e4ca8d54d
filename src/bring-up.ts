/** Brings the target up: started where the config says how, waited for, shown to run this commit, asked one question. */
import type { Arm } from './drive/arms.ts';
import { Connection, headerText } from './drive/connection.ts';
import { checkTarget } from './drive/preflight.ts';
import { bodyText, describeSeen, isComingUp, type Look, type Waited, waitFor } from './drive/readiness.ts';
import { connectTarget, readTarget, targetHeaders } from './drive-target.ts';
import { TargetError } from './errors.ts';
import type { TargetConfig } from './model/config.ts';
import type { RunHeader } from './model/run-file.ts';
import type { Recording } from './model/traffic.ts';
import { wireOf } from './protocol/list.ts';
import type { ServerProcess, World } from './world.ts';

/** How long the one-line question before the load may take, and a single look while waiting. */
const PREFLIGHT_TIMEOUT_MS = 30_000;
const LOOK_TIMEOUT_MS = 10_000;

export interface Target {
  /** The server's name for itself. */
  name: string | undefined;
  proof: RunHeader['commitProof'];
}

/** Starts the server where the config says how; the caller stops it, whatever happens. */
export function startServer(target: TargetConfig, arm: Arm, world: World): ServerProcess | undefined {
  return target.start && world.startServer(target.start.command, arm);
}

/** What is brought up. */
export interface Launch {
  target: TargetConfig;
  arm: Arm;
  server: ServerProcess | undefined;
  /** Takes the secrets and addresses of the run out of what an endpoint says. */
  conceal: (text: string) => string;
}

/** Throws a TargetError that says what is missing and what to do. */
export async function bringUp({ target, arm, server, conceal }: Launch, world: World): Promise<Target> {
  try {
    const { name, proof } = await waitAndAsk(target, server, { world, conceal });
    return { name: name && conceal(name), proof };
  } catch (error) {
    // What the endpoint said of itself is quoted in these messages, and they are published.
    if (!(error instanceof TargetError)) throw error;
    const { message, hint, log, wantsKey } = arm === 'base' ? ofBaseline(error) : error;
    throw new TargetError(conceal(message), conceal(hint), {
      ...(log === undefined ? {} : { log }),
      wantsKey,
      cause: error,
    });
  }
}

/** The advice names keys of `target`; the same keys of the second endpoint have another place. */
function ofBaseline({ message, hint, log, wantsKey }: TargetError): {
  message: string;
  hint: string;
  log: string | undefined;
  wantsKey: boolean;
} {
  return {
    message: `The baseline's endpoint (baseline.target): ${message}`,
    hint: `${hint} For this endpoint the settings are those of baseline.target and the inputs \`baseline-url\` and \`baseline-api-key\`.`,
    log,
    wantsKey,
  };
}

async function waitAndAsk(
  target: TargetConfig,
  server: ServerProcess | undefined,
  { world, conceal }: { world: World; conceal: (text: string) => string },
): Promise<Target> {
  if (server) await waitForServer(target, server, world);
  else await waitForRollout(target, world);
  const proof = (await proveCommit(target, server, world)) ?? (server ? 'started' : undefined);
  return { name: await preflight(target, { world, conceal }), proof };
}

async function waitForServer(target: TargetConfig, server: ServerProcess, world: World): Promise<void> {
  const { start } = target;
  if (!start) return;
  const look =
    start.ready === undefined ? lookAtProbe(target, world) : lookAt(start.ready, target, { world, withKey: false });
  const isThere = (seen: Recording): boolean => seen.tape !== undefined && !seen.failure && seen.tape.status < 400;
  const waited = await wait({ look, isThere, isHopeless: server.ended, limitMs: start.timeoutMs }, world);
  if (waited.there) return;
  const log = server.logTail();
  const command = `the start command (${start.command})`;
  switch (waited.why) {
    case 'hopeless':
      throw new TargetError(
        `The server did not come up: ${command}: ${waited.reason}`,
        'Run the command by hand on this machine; the last lines of its log say why it ended.',
        { log },
      );
    case 'time':
      throw new TargetError(
        `The server was not ready within ${start.timeoutMs / 1000} s: ${waited.reason}`,
        'Check target.start.ready (it must answer with a status below 400), read the last lines of the log, or raise target.start.timeout.',
        { log },
      );
    case 'stopped':
      throw stopped();
  }
}

/** An endpoint that does not come up in time goes on to the preflight, which says what is wrong with it. */
async function waitForRollout(target: TargetConfig, world: World): Promise<void> {
  const look = lookAtProbe(target, world);
  const waited = await wait({ look, isThere: (seen) => !isComingUp(seen), limitMs: target.waitMs }, world);
  if (!waited.there && waited.why === 'stopped') throw stopped();
}

async function proveCommit(
  target: TargetConfig,
  server: ServerProcess | undefined,
  world: World,
): Promise<'expected' | undefined> {
  const { expect } = target;
  if (!expect) return undefined;
  const { header, contains } = expect;
  const told = (seen: Recording): string => (header ? (headerText(seen.headers?.[header]) ?? '') : bodyText(seen));
  const look = lookAt(expect.url, target, { world, withKey: expect.withKey });
  const isThere = (seen: Recording): boolean => seen.tape !== undefined && told(seen).includes(contains);
  const waited = await wait({ look, isThere, isHopeless: server?.ended, limitMs: expect.timeoutMs }, world);
  if (waited.there) return 'expected';
  if (waited.why === 'stopped') throw stopped();
  const place = header ? `the header ${header}` : 'the answer';
  const saw = waited.last?.tape ? `${place} was "${told(waited.last).trim().slice(0, 80)}"` : describeSeen(waited.last);
  throw new TargetError(
    `The endpoint did not show within ${expect.timeoutMs / 1000} s that it runs "${contains}": ${saw}`,
    'Deploy this commit before this step, check target.expect (url, header, contains), or raise target.expect.timeout.',
  );
}

async function preflight(
  target: TargetConfig,
  { world, conceal }: { world: World; conceal: (text: string) => string },
): Promise<string | undefined> {
  const { encode, probe, readModels, answer } = wireOf(target);
  const connection = connectTarget(target, world.now);
  try {
    const report = await checkTarget({
      connection,
      ...{ encode, probe, readModels, answer },
      read: readTarget(target, conceal),
      timeoutMs: Math.min(PREFLIGHT_TIMEOUT_MS, target.requestTimeoutMs),
      now: world.now,
      signal: world.signal,
      api: target.api,
      model: target.model,
      hasKey: target.apiKey !== undefined,
    });
    return report.server;
  } finally {
    await connection.close();
  }
}

function wait(
  what: Pick<Parameters<typeof waitFor>[0], 'look' | 'isThere' | 'isHopeless' | 'limitMs'>,
  world: World,
): Promise<Waited> {
  return waitFor({ ...what, now: world.now, sleep: world.sleep, signal: world.signal });
}

/** What the protocol asks harmlessly, with the headers that it needs. */
function lookAtProbe(target: TargetConfig, world: World): Look {
  const { path, headers } = wireOf(target).probe;
  return lookAt(`${target.url}${path}`, target, { world, withKey: true, headers });
}

/** The key goes along only to the endpoint's own host. */
function lookAt(
  url: string,
  target: TargetConfig,
  { world, withKey, headers = {} }: { world: World; withKey: boolean; headers?: Record<string, string> },
): Look {
  const { origin, pathname, search } = new URL(url);
  return async () => {
    const connection = new Connection({
      url: origin,
      headers: withKey ? targetHeaders(target) : {},
      connectTimeoutMs: target.connectTimeoutMs,
      now: world.now,
    });
    try {
      return await connection.exchange(
        { method: 'GET', path: `${pathname}${search}`, headers, body: '' },
        { plannedMs: world.now(), timeoutMs: LOOK_TIMEOUT_MS, signal: world.signal },
      );
    } finally {
      await connection.close();
    }
  };
}

function stopped(): TargetError {
  return new TargetError('Stopped before the endpoint was ready', 'Run it again.');
}
