/** What a failed API call means. Only a clear "no" is a missing permission: a limit or an outage never is. */
import { PermissionError, UnavailableError } from '../errors.ts';
import { readField, readInteger, readText } from './outside-data.ts';

export type ApiFailure =
  /** 401: the token is not accepted at all. */
  | 'credentials'
  /** 403 that is no limit: the token lacks a permission. */
  | 'permission'
  /** 403 or 429 with the marks of a primary or secondary rate limit. */
  | 'rate-limit'
  /** 404. GitHub also answers so where a private thing may not be seen. */
  | 'missing'
  /** 410: it was there and has expired. */
  | 'gone'
  /** Other 4xx. */
  | 'rejected'
  /** 5xx, time-outs and broken connections, after the retries. */
  | 'unavailable';

/** The kind of an error thrown by the client, with GitHub's own words (untrusted text); absent for an error that is no API failure. */
export function classifyApiError(error: unknown): { kind: ApiFailure; message: string } | undefined {
  if (!(error instanceof Error)) return undefined;
  const status = readInteger(error, 'status');
  if (status === undefined) return undefined;
  return {
    kind: kindOfStatus(status, error),
    message: readText(error, 'response', 'data', 'message') ?? error.message,
  };
}

/**
 * The error to throw when a call that the gate cannot do without has failed. `action` completes "GitHub does not allow …",
 * `permission` names what the workflow must grant. Errors that are no API failure come back unchanged: they are bugs.
 */
export function explainApiError(
  error: unknown,
  { action, permission }: { action: string; permission: string },
): unknown {
  const failure = classifyApiError(error);
  switch (failure?.kind) {
    case undefined:
      return error;
    case 'credentials':
      return new PermissionError(
        `GitHub does not accept the token (401) when asked to ${action}.`,
        'Leave the input `github-token` at its default, or give it a token that has not expired.',
        { cause: error },
      );
    case 'permission':
    case 'missing':
      return new PermissionError(
        `GitHub does not allow the workflow token to ${action}.`,
        `Add \`permissions: { ${permission} }\` to the workflow or the job.`,
        { cause: error },
      );
    case 'rate-limit':
      return new UnavailableError(
        `GitHub's rate limit stopped the attempt to ${action}.`,
        'Run the job again later; many workflows of this repository share one limit.',
        { cause: error },
      );
    case 'gone':
    case 'rejected':
    case 'unavailable':
      return new UnavailableError(
        `GitHub did not answer the attempt to ${action} (${failure.message}).`,
        'Run the job again; https://www.githubstatus.com tells whether the platform has a problem.',
        { cause: error },
      );
  }
}

function kindOfStatus(status: number, error: Error): ApiFailure {
  if (status === 401) return 'credentials';
  if (status === 429) return 'rate-limit';
  if (status === 403) return isRateLimit(error) ? 'rate-limit' : 'permission';
  if (status === 404) return 'missing';
  if (status === 410) return 'gone';
  return status >= 500 ? 'unavailable' : 'rejected';
}

function isRateLimit(error: Error): boolean {
  const headers = readField(error, 'response', 'headers');
  return (
    readText(headers, 'x-ratelimit-remaining') === '0' ||
    readText(headers, 'retry-after') !== undefined ||
    /\brate limit\b/i.test(error.message)
  );
}
