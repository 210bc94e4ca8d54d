/** One short question before any load: reachable, authorised, model known, streaming? Fails in seconds, with advice. */
import { TargetError } from '../errors.ts';
import type { HttpVersion } from '../model/config.ts';
import { contentEncoding } from '../model/content-encoding.ts';
import type { AnswerForm, Exchange, PlannedRequest, Recording, RequestError, WireRequest } from '../model/traffic.ts';
import { type Connection, headerText } from './connection.ts';
import type { ReadRecording } from './decode-queue.ts';
import { NO_HTTP2 } from './wire-client.ts';

export interface PreflightOptions {
  connection: Connection;
  encode: (request: PlannedRequest) => WireRequest;
  /** What is asked first, and how the models in its answer are read. */
  probe: WireRequest;
  readModels: (body: string) => string[];
  answer: AnswerForm;
  read: ReadRecording;
  timeoutMs: number;
  now: () => number;
  signal: AbortSignal;
  /** For messages: what the user configured. The address is not among it, but whether it is https is. */
  api: string;
  model: string;
  isTls: boolean;
  hasKey: boolean;
  hasCertificate: boolean;
  /** Environment variable that names the proxy; absent: there is none. */
  proxy: string | undefined;
}

export interface PreflightReport {
  /** The `server` response header, untrusted. */
  server: string | undefined;
  /** The version that the connection spoke. */
  http: HttpVersion | undefined;
  connectMs: number | undefined;
  /** What the server's list of models names; empty where it has no such list. Untrusted. */
  models: string[];
}

/** Enough to stream a word, and the least that OpenAI's responses take. */
const QUESTION_TOKENS = 16;

/** Throws a TargetError that says what to do; returns what was learnt about the server. */
export async function checkTarget(options: PreflightOptions): Promise<PreflightReport> {
  const { connection, now, signal, timeoutMs } = options;
  const list = await connection.exchange(options.probe, { plannedMs: now(), timeoutMs, signal });
  if (list.failure) throw unreachable(list.failure, options);
  // A refused list says nothing yet: a key may be allowed to chat and not to list the models.
  const models = listedModels(list, options.readModels);

  const question: PlannedRequest = {
    promptId: 'preflight',
    messages: [{ role: 'user', content: 'Reply with the word ready.' }],
    maxOutputTokens: QUESTION_TOKENS,
    temperature: 0,
    seed: 1,
  };
  const recording = await connection.exchange(options.encode(question), { plannedMs: now(), timeoutMs, signal });
  const exchange = drain(options.read(recording));
  if (exchange.outcome !== 'ok') throw unusable({ exchange, recording, models, options });
  return {
    server: headerText(recording.headers?.server ?? list.headers?.server),
    http: connection.http,
    connectMs: list.connectMs,
    models,
  };
}

function drain(steps: Generator<undefined, Exchange, void>): Exchange {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function listedModels({ tape }: Recording, readModels: PreflightOptions['readModels']): string[] {
  if (tape?.status !== 200) return [];
  return readModels(Buffer.concat(tape.chunks.map((chunk) => chunk.bytes)).toString('utf8'));
}

/** What OpenSSL says when the other side answers its greeting with something else than TLS. */
const NOT_TLS = /wrong.version.number|packet.length.too.long|http.request/i;
/** What they say when none of the versions of HTTP that were offered is theirs; 1.1 always is one. */
const NO_COMMON_HTTP = /no.application.protocol/i;
/** What servers answer that were spoken to in plain HTTP on a port for TLS. */
const WANTS_TLS = /HTTP request (was sent )?to (an )?HTTPS/i;

/** What OpenSSL says of the other side's refusal of our certificate, or of its absence. */
const WANTS_CERTIFICATE =
  /alert.*(certificate|unknown.ca|access.denied)|(certificate.required|bad.certificate|unknown_ca).*alert/i;
/** What servers answer that find none after the handshake. */
const NO_CERTIFICATE = /(SSL|client|TLS) certificate/i;

function unreachable(
  failure: RequestError,
  {
    timeoutMs,
    isTls,
    hasCertificate,
    proxy,
  }: Pick<PreflightOptions, 'timeoutMs' | 'isTls' | 'hasCertificate' | 'proxy'>,
): TargetError {
  if (proxy !== undefined && failure.message.startsWith('the proxy'))
    return new TargetError(
      `The endpoint cannot be reached through the proxy of ${proxy}: ${failure.message}`,
      `Check ${proxy}; name the endpoint's host in NO_PROXY to reach it without a proxy. The proxy must allow CONNECT to the endpoint's port.`,
    );
  switch (failure.kind) {
    case 'tls':
      if (WANTS_CERTIFICATE.test(failure.message)) return refusedCertificate(failure.message, hasCertificate);
      if (NO_COMMON_HTTP.test(failure.message))
        return new TargetError(
          'The endpoint does not speak HTTP/1.1',
          'Set target.http to 2, or switch HTTP/1.1 on in the server or in the proxy before it.',
        );
      if (NOT_TLS.test(failure.message))
        return new TargetError(
          `The endpoint does not speak https on this port (${/^\w+/.exec(failure.message)?.[0] ?? 'no TLS'})`,
          'Write http:// in target.url (input `url`), or give the port on which the server speaks TLS.',
        );
      return new TargetError(
        `The endpoint's certificate was not accepted: ${failure.message}`,
        "Give your own authority's certificate in target.tls.ca, or use a certificate from a known authority.",
      );
    case 'timeout':
      return new TargetError(
        `The endpoint did not answer within ${timeoutMs / 1000} s`,
        'Check that the server is up and that this runner may reach it (firewall, VPN); a server that is still loading its model needs more time before this step.',
      );
    case 'aborted':
      return new TargetError('Stopped before the endpoint was checked', 'Run it again.');
    case 'reset':
    case 'protocol':
      if (failure.message === NO_HTTP2 || failure.message.includes('HTTP_1_1_REQUIRED'))
        return new TargetError(
          `HTTP/2 was asked for, and cannot be spoken: ${failure.message}`,
          'Set target.http to 1.1, or switch HTTP/2 on in the server or in the proxy before it.',
        );
      return new TargetError(
        `The endpoint did not answer a plain question in HTTP: ${failure.message}`,
        isTls
          ? `Check the port in target.url (input \`url\`), and look at the log of the server and of a proxy before it; some close so where ${hasCertificate ? 'they do not accept target.tls.cert' : 'they want a client certificate (target.tls.cert)'}.`
          : 'Perhaps it speaks TLS on this port: write https:// in target.url (input `url`). Else check the port, and look at the log of the server and of a proxy before it.',
      );
    default:
      return new TargetError(
        `The endpoint cannot be reached: ${failure.message}`,
        'Check target.url (input `url`): host and port, http or https, and that the server is started and reachable from this runner.',
      );
  }
}

function refusedCertificate(message: string, hasCertificate: boolean): TargetError {
  return new TargetError(
    `The endpoint refused ${hasCertificate ? 'the client certificate' : 'a connection without a client certificate'}: ${message}`,
    hasCertificate
      ? 'Check that target.tls.cert is signed by the authority that the endpoint trusts, holds the whole chain, and has not expired.'
      : 'Give the certificate and its key in target.tls.cert and target.tls.key.',
  );
}

function streamingHint({ api, answer }: PreflightOptions): string {
  const isApi = `Check that the endpoint speaks \`${api}\` (target.api, input \`api\`).`;
  return answer === 'stream'
    ? `Time to first token needs streaming: the server must stream when it is asked to (\`"stream": true\`). ${isApi}`
    : isApi;
}

function unauthorised(status: number, hasKey: boolean): TargetError {
  return new TargetError(
    `The endpoint refused ${hasKey ? 'the API key' : 'a request without an API key'} (HTTP ${status})`,
    hasKey
      ? 'Check that the secret holds the key of this endpoint, without quotes or a line break.'
      : 'Give the key: the input `api-key` with a secret, or in the config `target: { api-key-env: NAME }` with the name of the environment variable that holds it.',
    { wantsKey: !hasKey },
  );
}

function unusable(found: {
  exchange: Exchange;
  recording: Recording;
  models: string[];
  options: PreflightOptions;
}): TargetError {
  const { exchange, recording, models, options } = found;
  const error = exchange.error as RequestError;
  const known =
    models.length > 0 ? ` It serves: ${models.slice(0, 8).join(', ')}${models.length > 8 ? ', …' : ''}.` : '';
  switch (error.kind) {
    case 'http-4xx':
      if (error.status === 401 || error.status === 403) return unauthorised(error.status, options.hasKey);
      if (error.status === 404) {
        return new TargetError(
          `The endpoint does not know the model "${options.model}" or the path (HTTP 404: ${error.message})`,
          `Check the input \`model\`, and that \`url\` ends where the API begins (usually /v1); docs/protocols.md has an example for each protocol.${known}`,
        );
      }
      if (!options.isTls && WANTS_TLS.test(error.message))
        return new TargetError(
          `The endpoint speaks https on this port (HTTP ${error.status}: ${error.message})`,
          'Write https:// in target.url (input `url`).',
        );
      if (NO_CERTIFICATE.test(error.message)) return refusedCertificate(error.message, options.hasCertificate);
      return new TargetError(
        `The endpoint refused a one-line question (HTTP ${error.status}: ${error.message})`,
        `Check the input \`model\` ("${options.model}").${known}`,
      );
    case 'http-429':
      return new TargetError(
        `The endpoint's rate limit is already used up (HTTP 429: ${error.message})`,
        'Wait, or use a key with a higher limit; then lower workload.stages concurrency.',
      );
    case 'http-5xx':
      return new TargetError(
        `The endpoint is up but failing (HTTP ${error.status}: ${error.message})`,
        "Look at the server's log; a deployment that is still rolling out needs more time before this step.",
      );
    case 'protocol':
      if (error.status !== undefined) {
        return new TargetError(
          `The endpoint answers with a redirect (HTTP ${error.status}), which is not followed: the key goes to the configured host only`,
          'Give the final address as target.url (input `url`): https instead of http, or the host that the redirect names.',
        );
      }
      if (contentEncoding(recording))
        return new TargetError(
          `The endpoint's answer cannot be read: ${error.message}`,
          'Switch compression off for this path, in the server or in a proxy before it: it holds back what was written. Or set target.compression to true, and what it holds back is in every time.',
        );
      return new TargetError(
        options.answer === 'stream'
          ? `The endpoint does not stream as \`${options.api}\` does: ${error.message}`
          : `The endpoint does not answer as \`${options.api}\` does: ${error.message}`,
        recording.tape?.contentType.includes('html')
          ? 'That is a web page: `url` points at a website or a login page, not at the API (usually …/v1).'
          : streamingHint(options),
      );
    case 'timeout':
      return new TargetError(
        `The endpoint accepted a one-line question but did not finish its answer within ${options.timeoutMs / 1000} s`,
        "Look at the server's queue and log; raise target.request-timeout if it really needs this long.",
      );
    case 'empty':
      return new TargetError(
        'The model returned nothing to a one-line question',
        exchange.finishReason === 'length'
          ? `It used up its ${QUESTION_TOKENS} tokens without showing one: let the server stream its reasoning, or switch reasoning off.`
          : 'Check the chat template and the stop tokens of the deployment.',
      );
    case 'in-band':
      return new TargetError(
        `The endpoint reported an error inside its stream: ${error.message}`,
        "Look at the server's log.",
      );
    case 'reset':
      return new TargetError(
        `The endpoint broke off its answer to a one-line question: ${error.message}`,
        "Look at the server's log for a crash, and at the time limits of a proxy before it.",
      );
    default:
      return unreachable(error, options);
  }
}
