/** The one client for GitHub's API: bounded patience, every wait said aloud. */
import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

export type GitHubClient = ReturnType<typeof getOctokit>;

/** How the client waits. The defaults follow GitHub's guidance; only tests against a local server need others. */
export interface Pace {
  /** What the plugins take for a second when they wait before asking again. */
  secondMs: number;
  /** Keep 1 s between writes and 3 s between those that notify somebody. */
  spaceWrites: boolean;
  /** One attempt's time limit, its answer's body included. */
  attemptTimeoutMs: number;
}

const defaultPace: Pace = { secondMs: 1000, spaceWrites: true, attemptTimeoutMs: 60_000 };

/** Retries after a 5xx, a broken connection or a time-out (after 1, 4 and 9 s). */
const maxRetries = 3;
/** Waits for a limit, and the longest one: more is the job's time spent on nothing. */
const maxLimitWaits = 2;
const maxLimitWaitSec = 120;

/**
 * Connects to the API at `apiUrl` (passed explicitly, because the toolkit reads its own default when it is loaded).
 * `log` receives one line for each wait, made of our own words.
 */
export function connectGitHub(options: {
  token: string;
  apiUrl: string;
  log: (line: string) => void;
  pace?: Partial<Pace>;
}): GitHubClient {
  const { token, apiUrl, log } = options;
  const pace = { ...defaultPace, ...options.pace };
  const decideToWait =
    (limit: string) =>
    (retryAfterSec: number, request: { method: string; url: string }, _client: unknown, waits: number) => {
      const patient = waits < maxLimitWaits && retryAfterSec <= maxLimitWaitSec;
      const what = `GitHub's ${limit} was reached (${request.method} ${request.url})`;
      log(patient ? `${what}: waiting ${retryAfterSec} s` : `${what}: giving up, it asks to wait ${retryAfterSec} s`);
      return patient;
    };
  return getOctokit(
    token,
    {
      baseUrl: apiUrl,
      // The toolkit's default would print an answer's deprecation note, which is not our text, to the job log.
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      // The throttling plugin answers 403 and 429; both plugins at once would multiply the attempts.
      retry: {
        retries: maxRetries,
        retryAfterBaseValue: pace.secondMs,
        doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
      },
      throttle: {
        // The plugin keeps its queues per id in module scope; one id per client keeps clients from waiting for each other.
        id: nextQueueId(),
        retryAfterBaseValue: pace.secondMs,
        ...(pace.spaceWrites ? {} : { enabled: false }),
        onRateLimit: decideToWait('rate limit'),
        onSecondaryRateLimit: decideToWait('secondary rate limit'),
      },
    },
    // First plugin = innermost: the time limit holds for each attempt, not for all of them together with their waits.
    limitAttempts(pace.attemptTimeoutMs),
    retry,
    throttling,
  );
}

let queues = 0;
function nextQueueId(): string {
  queues += 1;
  return `insight-agent-${queues}`;
}

function limitAttempts(timeoutMs: number) {
  return (client: { hook: { before: (name: 'request', change: (options: RequestOptions) => void) => void } }) => {
    client.hook.before('request', (options) => {
      options.request = { ...options.request, signal: AbortSignal.timeout(timeoutMs) };
    });
    return {};
  };
}

interface RequestOptions {
  request?: { signal?: AbortSignal };
}
