/** Which requests of a `vllm bench serve` result succeeded, and why the others did not. */
import { InputError } from '../errors.ts';
import type { ErrorKind, Outcome } from '../model/traffic.ts';
import type { Fields } from './vllm-fields.ts';

/**
 * One outcome a request. `errors` says which failed; a request without an error and without a first chunk failed as well, unless `completed`
 * counts it. A file whose counts contradict each other throws an InputError: it could hide failures.
 */
export function findOutcomes(fields: Fields, file: string): Outcome[] {
  const { arrays, completed, failed } = fields;
  const requests = (arrays.errors ?? arrays.ttfts ?? arrays.latencies ?? []).length;
  if (!arrays.errors && completed !== requests) {
    throw new InputError(
      `${file} does not say which requests failed: there is no \`errors\`, and \`completed\` is ${completed ?? 'absent'} for ${requests} requests`,
      'Run the benchmark again with `vllm bench serve --save-result --save-detailed`.',
      { file },
    );
  }
  const errors = arrays.errors ?? new Array<string>(requests).fill('');
  const unmarked = errors.filter((error) => error === '').length;
  const silent = errors.filter((error, index) => error === '' && arrays.ttfts?.[index] === 0).length;
  const counted = completed ?? (failed === undefined ? undefined : requests - failed);
  // Some servers refuse without a reason phrase: the tool then writes an empty error and does not count the request as completed.
  const silentFailed = silent > 0 && counted !== unmarked;
  const succeeded = unmarked - (silentFailed ? silent : 0);
  if (counted !== undefined && counted !== succeeded) {
    throw new InputError(
      `${file}: \`${completed === undefined ? 'failed' : 'completed'}\` says that ${counted} of ${requests} requests succeeded, \`errors\` says ${succeeded}`,
      'The file contradicts itself and was probably changed. Run the benchmark again.',
      { file },
    );
  }
  return errors.map((error, index) => {
    if (error !== '') return classifyError(error);
    return silentFailed && arrays.ttfts?.[index] === 0 ? 'empty' : 'ok';
  });
}

/** What an address looks like in a message: a URL, or a host and its port. */
const ADDRESS = /\b[a-z]+:\/\/[^\s'"<>)\]]+|(?:\[[0-9a-f:]+\]|\b[\w-]+(?:\.[\w-]+)+|\blocalhost):\d{1,5}\b/gi;

/** An error as a report may tell it: the last line of what was caught, at most 500 characters, without the address that was asked. */
export function tellError(error: string): string {
  return lastLineOf(error).replaceAll(ADDRESS, '[endpoint]').slice(0, 500);
}

const patterns: readonly [RegExp, ErrorKind][] = [
  [/^\s*429\b|too many requests|rate limit/i, 'http-429'],
  [/^\s*5\d\d\b|internal server error|bad gateway|service unavailable|gateway time-?out/i, 'http-5xx'],
  [/timed? ?out/i, 'timeout'],
  [/\bssl|certificate/i, 'tls'],
  [/disconnect|reset|payload is not completed|broken pipe/i, 'reset'],
  [/cannot connect|connection refused|connectorerror|name or service not known/i, 'connect'],
  [/^\s*4\d\d\b|bad request|not found|unauthorized|forbidden|unprocessable/i, 'http-4xx'],
  [/never received a valid chunk/i, 'empty'],
];

/**
 * The tool writes the reason phrase of the response, or the traceback of what it caught, whose last line says what it was. What fits nothing
 * was no well-formed exchange.
 */
function classifyError(error: string): ErrorKind {
  const lastLine = lastLineOf(error);
  return patterns.find(([pattern]) => pattern.test(lastLine))?.[1] ?? 'protocol';
}

function lastLineOf(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}
