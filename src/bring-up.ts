/** Brings the target up: started where the config says how, waited for, shown to run this commit, asked one question. */
import { askIdentity } from './ask-identity.ts';
import type { Arm } from './drive/arms.ts';
import { headerText } from './drive/connection.ts';
import { checkTarget, type PreflightReport } from './drive/preflight.ts';
import {
  bodyText,
  describeSeen,
  isComingUp,
  type Look,
  type Waited,
  type WaitOptions,
  waitFor,
} from './drive/readiness.ts';
import { connectTarget, openAt, readTarget } from './drive-target.ts';
import { TargetError } from './errors.ts';
import type { TargetConfig } from './model/config.ts';
import { proxyFor } from './model/proxy.ts';
import type { RunHeader } from './model/run-file.ts';
import type { Recording } from './model/traffic.ts';
import { wireOf } from './protocol/list.ts';
import { formatDuration } from './report/numbers.ts';
import type { ServerProcess, World } from './world.ts';

/** How long the one-line question before the load may take, and a single look while waiting. */
const PREFLIGHT_TIMEOUT_MS = 30_000;
const LOOK_TIMEOUT_MS = 10_000;
/** Models of the server's list that a warning names. */
const MODELS_TOLD = 5;
const MODEL_CHARS = 80;
const QUOTED_CHARS = 60;

export interface Target {
  /** What the server showed of itself: its name, the version of HTTP that it was spoken to in, and what else it tells. Untrusted. */
  seen: Pick<RunHeader['target'], 'server' | 'http' | 'identity'>;
  proof: RunHeader['commitProof'];
  /** What the reader of the result must know of it, one sentence each. */
  warnings: string[];
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
  /** Its address as our own messages may name it; absent: they do not. */
  origin: string | undefined;
}

/** Throws a TargetError that says what is missing and what to do. */
export async function bringUp(launch: Launch, world: World): Promise<Target> {
  const { arm, conceal, origin } = launch;
  try {
    return await waitAndAsk(launch, world);
  } catch (error) {
    // What the endpoint said of itself is quoted in these messages, and they are published.
    if (!(error instanceof TargetError)) throw error;
    const { message, hint, log, wantsKey } = arm === 'base' ? ofBaseline(error) : error;
    // Where the run itself started the server, the address is not what is wrong.
    const asked = origin === undefined || launch.server ? '' : `, asked at ${origin}`;
    throw new TargetError(`${conceal(message)}${asked}`, conceal(hint), {
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

async function waitAndAsk(launch: Launch, world: World): Promise<Target> {
  const { target, server } = launch;
  if (server) await waitForServer(launch, server, world);
  else await waitForRollout(launch, world);
  const proof = (await proveCommit(launch, world)) ?? (server ? 'started' : undefined);
  const { server: name, http, models } = await preflight(launch, world);
  const identity = await askIdentity(target, launch.conceal, world);
  const seen = { server: name && launch.conceal(name), http, identity };
  return { seen, proof, warnings: warnOfModel(target.model, models, launch.conceal) };
}

/** Some servers answer with the one model that they have, whatever they are asked for. */
function warnOfModel(model: string, listed: readonly string[], conceal: (text: string) => string): string[] {
  if (listed.length === 0 || listed.includes(model)) return [];
  // Cut after concealing: half a key that a cut left over would not be recognised.
  const names = listed.slice(0, MODELS_TOLD).map((id) => `"${conceal(id).slice(0, MODEL_CHARS)}"`);
  const more = listed.length > MODELS_TOLD ? ` and ${listed.length - MODELS_TOLD} more` : '';
  return [
    `The server answers to the model name "${model}" but lists ${names.join(', ')}${more}: it may have measured another model than the one that was meant. Check target.model (input \`model\`).`,
  ];
}

async function waitForServer({ target, origin }: Launch, server: ServerProcess, world: World): Promise<void> {
  const { start } = target;
  if (!start) return;
  const look =
    start.ready === undefined ? lookAtProbe(target, world) : lookAt(start.ready, target, { world, withKey: false });
  const isThere = (seen: Recording): boolean => seen.tape !== undefined && !seen.failure && seen.tape.status < 400;
  const onWait = (): void =>
    world.announce(
      `Waiting up to ${formatDuration(start.timeoutMs)} (target.start.timeout) for the started server to become ready${at(origin)}.`,
    );
  const waited = await wait({ look, isThere, isHopeless: server.ended, limitMs: start.timeoutMs, onWait }, world);
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
async function waitForRollout({ target, conceal, origin }: Launch, world: World): Promise<void> {
  const look = lookAtProbe(target, world);
  const onWait = (seen: Recording | undefined): void =>
    world.announce(
      `The endpoint is not there yet${at(origin)}: ${conceal(describeSeen(seen))}. Waiting up to ${formatDuration(target.waitMs)} (target.wait).`,
    );
  const waited = await wait({ look, isThere: (seen) => !isComingUp(seen), limitMs: target.waitMs, onWait }, world);
  if (!waited.there && waited.why === 'stopped') throw stopped();
}

async function proveCommit({ target, server, conceal, origin }: Launch, world: World): Promise<'expected' | undefined> {
  const { expect } = target;
  if (!expect) return undefined;
  const { header, contains } = expect;
  const told = (seen: Recording): string => (header ? (headerText(seen.headers?.[header]) ?? '') : bodyText(seen));
  const look = lookAt(expect.url, target, { world, withKey: expect.withKey });
  const isThere = (seen: Recording): boolean => seen.tape !== undefined && told(seen).includes(contains);
  const onWait = (): void =>
    world.announce(
      `The endpoint${at(origin)} does not show yet that it runs "${conceal(contains)}". Waiting up to ${formatDuration(expect.timeoutMs)} (target.expect.timeout).`,
    );
  const waited = await wait({ look, isThere, isHopeless: server?.ended, limitMs: expect.timeoutMs, onWait }, world);
  if (waited.there) return 'expected';
  if (waited.why === 'stopped') throw stopped();
  const place = header ? `the header ${header}` : 'the answer';
  const saw = waited.last?.tape ? `${place} ${quoteStart(told(waited.last).trim())}` : describeSeen(waited.last);
  throw new TargetError(
    `The endpoint did not show within ${expect.timeoutMs / 1000} s that it runs "${contains}": ${saw}`,
    'Deploy this commit before this step, check target.expect (url, header, contains), or raise target.expect.timeout.',
  );
}

/** Enough to tell one page from another, and short enough for what is said around it to fit into a title. */
function quoteStart(text: string): string {
  return text.length <= QUOTED_CHARS ? `was "${text}"` : `began with "${text.slice(0, QUOTED_CHARS)}"`;
}

function preflight({ target, conceal }: Launch, world: World): Promise<PreflightReport> {
  const { encode, probe, readModels, answer } = wireOf(target);
  const connection = connectTarget(target, world.now);
  return checkTarget({
    connection,
    ...{ encode, probe, readModels, answer },
    read: readTarget(target, conceal),
    timeoutMs: Math.min(PREFLIGHT_TIMEOUT_MS, target.requestTimeoutMs),
    now: world.now,
    signal: world.signal,
    api: target.api,
    model: target.model,
    isTls: new URL(target.url).protocol === 'https:',
    hasCertificate: target.tls?.client !== undefined,
    proxy: proxyFor(target.url, target.proxies)?.name,
    hasKey: target.apiKey !== undefined,
  }).finally(() => connection.close());
}

/** " at http://127.0.0.1:8000" where that may be said. */
function at(origin: string | undefined): string {
  return origin === undefined ? '' : ` at ${origin}`;
}

function wait(
  what: Pick<WaitOptions, 'look' | 'isThere' | 'isHopeless' | 'limitMs' | 'onWait'>,
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
    const connection = openAt(origin, target, { withKey, now: world.now });
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
