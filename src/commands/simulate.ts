/** `insight-agent simulate`: runs the embedded endpoint until it is told to stop. */
import { open } from 'node:fs/promises';
import { InputError } from '../errors.ts';
import { findUnusedRates, parseAnswerKeys } from '../simulator/answers.ts';
import { loadProfile } from '../simulator/built-in-profiles.ts';
import { type SimulatorOptions, startSimulator } from '../simulator/server.ts';
import { type CertificateOptions, certificateOf } from './simulator-certificate.ts';

export interface SimulateOptions extends CertificateOptions {
  /** 0 or absent: any free port. */
  port?: number | undefined;
  /** A built-in name or a file; absent: `default`. */
  profile?: string | undefined;
  seed?: number | undefined;
  runSeed?: number | undefined;
  /** From the environment only. */
  apiKey?: string | undefined;
  /** File for one JSON line a request with its true instants; an existing one is overwritten. */
  truthLog?: string | undefined;
  /** Print the address as one JSON line on standard output, for programs that start the simulator. */
  json?: boolean | undefined;
}

export interface SimulateSurroundings {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  readFile: (path: string) => Promise<string>;
  /** Ends the command. */
  signal: AbortSignal;
  /** The shipped quality set. */
  qualitySetText: string;
}

/**
 * Resolves when the signal was given and every socket and file is closed. Throws an `InputError` or a `ConfigError` for a
 * profile, port or log file that cannot be used.
 */
export async function simulate(options: SimulateOptions, around: SimulateSurroundings): Promise<void> {
  const profileName = options.profile ?? 'default';
  const profile = await loadProfile(profileName, around.readFile);
  for (const slice of findUnusedRates(profile.answers.rates, parseAnswerKeys(around.qualitySetText))) {
    around.stderr(`Warning: no quality item is in the slice "${slice}"; its rate has no effect.\n`);
  }
  const truth = options.truthLog === undefined ? undefined : await openTruthLog(options.truthLog);
  try {
    const { port, seed, runSeed, apiKey } = options;
    const tls = await certificateOf(options, around.readFile);
    const simulator = await startOnPort({
      ...{ profile, port, tls, seed, runSeed, apiKey, qualitySet: around.qualitySetText },
      truthLog: truth && ((record) => truth.stream.write(`${JSON.stringify(record)}\n`)),
    });
    if (options.json) around.stdout(`${JSON.stringify({ url: simulator.url, model: profile.model, ca: tls?.cert })}\n`);
    else
      around.stderr(
        describeStart(simulator.url, {
          profileName,
          model: profile.model,
          needsKey: apiKey !== undefined,
          ca: tls && (options.tlsCert ?? options.tlsSave ?? null),
        }),
      );
    await waitForAbort(around.signal);
    await simulator.close();
  } finally {
    await truth?.close();
  }
}

const PORT_PROBLEMS: Record<string, string> = {
  EADDRINUSE: 'another program listens on it',
  EACCES: 'this user may not listen on it',
  ERR_SOCKET_BAD_PORT: 'ports go from 0 to 65535',
};

async function startOnPort(options: SimulatorOptions) {
  try {
    return await startSimulator(options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = PORT_PROBLEMS[code];
    if (!reason) throw error;
    throw new InputError(
      `Port ${options.port} cannot be used: ${reason}`,
      'Give another port, or leave it out to get a free one.',
      {},
      { cause: error },
    );
  }
}

async function openTruthLog(file: string) {
  try {
    const stream = (await open(file, 'w')).createWriteStream();
    return { stream, close: () => new Promise<void>((resolve) => stream.end(resolve)) };
  } catch (cause) {
    throw new InputError(
      `The truth log ${file} cannot be written`,
      'Give a file in an existing folder.',
      { file },
      { cause },
    );
  }
}

function describeStart(
  url: string,
  about: { profileName: string; model: string; needsKey: boolean; ca: string | null | undefined },
): string {
  const key = about.needsKey ? ` -H 'authorization: Bearer <your key>'` : '';
  const trust = about.ca === undefined ? '' : about.ca === null ? ' --insecure' : ` --cacert ${about.ca}`;
  const body = JSON.stringify({ model: about.model, stream: true, messages: [{ role: 'user', content: 'Hello' }] });
  return [
    `Simulated endpoint with profile "${about.profileName}": ${url}`,
    ...(about.ca === null ? ['Its certificate was made now; `--tls-save FILE` writes it, for `target.tls.ca`.'] : []),
    'Try it:',
    `  curl -N${trust} ${url}/chat/completions${key} -H 'content-type: application/json' -d '${body}'`,
    'Stop it with Ctrl+C.',
    '',
  ].join('\n');
}

function waitForAbort(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
