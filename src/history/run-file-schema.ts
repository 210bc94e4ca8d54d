/**
 * The lines of a run file as a schema: what a reader accepts within schema version 1. Unknown properties are allowed, so that a newer
 * writer of the same version can be read; numbers must be finite. The types in src/model/run-file.ts are the contract;
 * test/config/run-file-schema.test.ts holds the two together.
 */
import Type from 'typebox';
import { helper, preferredField, rating, unscoredField } from './judge-schema.ts';
import { header } from './run-header-schema.ts';
import { count, instant, optional, record, span, text } from './schema-fields.ts';

const errorKinds = [
  'connect',
  'tls',
  'timeout',
  'http-429',
  'http-4xx',
  'http-5xx',
  'reset',
  'protocol',
  'in-band',
  'empty',
  'aborted',
] as const;

const errorField = (description: string) =>
  optional(
    Type.Object(
      {
        kind: Type.Enum([...errorKinds]),
        message: text('What happened, for people.'),
        status: optional(Type.Integer({ description: 'HTTP status.' })),
      },
      { description },
    ),
  );

const fields = {
  stage: text('Name of the load stage; `<name>#2` is its second measurement, made because a gate was red.'),
  attempt: Type.Integer({
    minimum: 1,
    description: '1 for the first measurement of the stage; 2 after an unfit first one.',
  }),
  outcome: Type.Enum(['ok', ...errorKinds], { description: '`ok`, or the kind of the failure.' }),
  error: errorField('Why the request failed; absent when it did not.'),
  finishReason: optional(text('Why the answer ended, as the server said it.')),
  slices: Type.Record(Type.String(), Type.String(), {
    description: 'Dimension to value, such as `domain`: `arithmetic`.',
  }),
};

const budgetKey = optional(
  Type.Enum(['requests', 'tokens', 'usd'], { description: 'The key of the budget that ended it before its plan.' }),
);

const pairing = {
  arm: optional(
    Type.Literal('base', {
      description: 'In a run of two endpoints side by side: `base` for the one that is compared with.',
    }),
  ),
  turn: optional(count('In a run by turns: the number of the turn, both endpoints counted.')),
};

/** Figures are laid out by place: a damaged one must not ask for more memory than there is. */
const MOST_PLACES = 10_000_000;

const sample = record(
  'sample',
  'One load request. Derived figures such as the time to first token are computed, not stored.',
  {
    stage: fields.stage,
    attempt: fields.attempt,
    phase: Type.Enum(['warmup', 'steady']),
    index: count(
      'Order of sending within the stage and attempt, warm-up included; in a part of a plan the order of the plan, over all parts.',
    ),
    promptId: text('Id of the prompt.'),
    requestId: text('Sent as the `x-request-id` header.'),
    ...pairing,
    conversation: optional(
      Type.Object(
        {
          place: Type.Integer({
            ...{ minimum: 0, maximum: MOST_PLACES },
            description: 'The same for the same turn of the same conversation in every run.',
          }),
          turn: Type.Integer({ minimum: 1 }),
          of: Type.Integer({ minimum: 1 }),
          left: count("How many of this stage's turns were to follow it."),
        },
        { description: 'Which turn of a conversation the measured request is.' },
      ),
    ),
    pair: optional(count('In a run by pairs: both requests of one pair carry the same number.')),
    plannedMs: instant('When the load shape wanted the request to start'),
    sentMs: optional(instant('When the request was handed to a free connection')),
    headersMs: optional(instant('When the response headers arrived')),
    firstByteMs: optional(instant('When the first byte of the body arrived')),
    firstContentMs: optional(instant('When the first non-empty content arrived')),
    firstVisibleMs: optional(instant('When the first content that is not reasoning arrived')),
    lastContentMs: optional(instant('When the last non-empty content arrived')),
    endMs: instant('When the request was over'),
    connectMs: optional(span('TCP and TLS set-up, when this request opened its connection')),
    resent: optional(
      Type.Literal(true, {
        description: "The request crossed the server's closing of its kept connection and was sent once more.",
      }),
    ),
    outcome: fields.outcome,
    error: fields.error,
    finishReason: fields.finishReason,
    usage: Type.Object(
      {
        input: optional(count('Input tokens.')),
        output: optional(count('Output tokens.')),
        cached: optional(count('Input tokens that a cache answered for.')),
        reasoning: optional(count('Output tokens that were reasoning.')),
      },
      { description: 'Token counts as the server gave them.' },
    ),
    gapsMs: Type.Array(Type.Number({ minimum: 0 }), { description: 'Gaps between successive content events, in ms.' }),
    contentEvents: count('Number of non-empty content events.'),
  },
);

const score = record('score', 'One quality item asked once, or one of the times that it is asked.', {
  set: text('Name of the set.'),
  itemId: text('Id of the item.'),
  repeat: optional(
    Type.Integer({
      minimum: 1,
      description:
        'Which time it is, from 1 on; absent in a set that is asked once. All times of an item count as one.',
    }),
  ),
  attempt: optional(
    Type.Integer({
      minimum: 1,
      description:
        '2 where the items were asked once more because none was answered: the last attempt counts. Absent: 1.',
    }),
  ),
  slices: fields.slices,
  itemHash: optional(
    text('Hash of what was asked and how it is scored: two runs mean the same by an id where it is equal.'),
  ),
  weight: optional(Type.Number({ exclusiveMinimum: 0, description: 'How much the item counts; absent: 1.' })),
  score: optional(
    Type.Number({
      minimum: 0,
      maximum: 1,
      description: '0 to 1; absent when the item could not be asked, which counts as 0, and where `unscored` says why.',
    }),
  ),
  unscored: unscoredField,
  judged: optional(Type.Literal(true, { description: 'The score rests on the judge.' })),
  preferred: preferredField,
  pass: Type.Boolean({ description: 'Whether the answer counts as right.' }),
  outcome: fields.outcome,
  error: fields.error,
  finishReason: fields.finishReason,
  shared: optional(
    Type.Literal(true, {
      description: 'The answer was asked for by the same question of another item: it cost nothing again.',
    }),
  ),
  inputTokens: optional(count('Input tokens, as the server told.')),
  outputTokens: optional(count('Output tokens.')),
  ttftMs: optional(span('Time to first token')),
  note: optional(text('What the scorer said beside the score, shortened.')),
  answerChars: optional(count("Characters of the answer's visible text.")),
  refused: optional(Type.Literal(true, { description: 'The answer declines to answer.' })),
  language: optional(text('Language of the answer (ISO 639-3), where it is long enough to tell.')),
  prompt: optional(text('The question; only with `report.store-outputs`.')),
  answer: optional(text('The answer; only with `report.store-outputs`.')),
  arm: pairing.arm,
});

const stage = record('stage', 'Written when a stage has ended.', {
  stage: fields.stage,
  attempt: fields.attempt,
  startedMs: instant('Start of the stage'),
  endedMs: instant('End of the stage'),
  window: optional(
    Type.Object(
      { startMs: instant('Start'), endMs: instant('End') },
      { description: 'The steady window; absent when the load never reached its full level.' },
    ),
  ),
  planned: optional(count('Requests wanted in the steady window; absent for a stage that is bounded by time.')),
  stop: Type.Enum(['completed', 'deadline', 'cancelled', 'verdict', 'budget', 'rate-limit'], {
    description: 'Why the stage ended. `rate-limit`: most requests were refused with HTTP 429.',
  }),
  budget: budgetKey,
  rateLimit: optional(
    Type.Object(
      {
        refused: count('Requests refused with HTTP 429, warm-up included.'),
        waits: count('How often a slot waited because a refusal asked for it (`Retry-After`).'),
        waitedMs: span('All these waits together'),
      },
      { description: 'Present where the rate limit was met.' },
    ),
  ),
  stated: optional(
    Type.Object(
      { outputTokensPerSec: Type.Number({ minimum: 0 }), requestsPerSec: optional(Type.Number({ minimum: 0 })) },
      { description: 'Throughput as the tool stated it, where an imported file gives no instants on one timeline.' },
    ),
  ),
  ...pairing,
  overlapRatio: optional(
    Type.Number({
      minimum: 0,
      maximum: 1,
      description:
        'In a run that was joined from parts: share of the stage, from the first start to the last end, in which all of them were under load.',
    }),
  ),
});

const health = record('health', "The load generator's own fitness over one stage attempt.", {
  stage: fields.stage,
  attempt: fields.attempt,
  eventLoopDelayP99Ms: span('Delay of the event loop, 99th percentile; by turns the mean over them'),
  eventLoopDelayP99WorstMs: optional(span('By turns: 99th percentile of the delay in the worst turn')),
  eventLoopDelayMaxMs: span('Delay of the event loop, longest'),
  queueClientP99Ms: span('Wait between planned and sent, 99th percentile'),
  resentRequests: optional(count('Requests that crossed the closing of a kept connection and were sent once more.')),
  cpuRatio: Type.Number({ minimum: 0, description: 'CPU time of the process / wall time.' }),
  rssBytes: count('Resident memory in bytes.'),
  sockets: optional(count('Connections that the stage had open.')),
  workers: optional(
    Type.Integer({
      minimum: 1,
      description:
        'Worker threads that sent, stamped and decoded; the delays are then those of the worst of them. Absent: the one thread that runs everything.',
    }),
  ),
  part: optional(Type.Integer({ minimum: 1, description: 'In a run that was joined from parts: of which of them.' })),
});

const figure = (description: string) => optional(Type.Number({ minimum: 0, description }));

const server = record(
  'server',
  "One reading of the server's own metrics, with `target.metrics`; the vocabulary is in server-metrics.md. A figure that the server does not tell is absent.",
  {
    stage: fields.stage,
    attempt: fields.attempt,
    moment: Type.Enum(['before', 'load', 'after'], {
      description: 'Against the load of the stage, its lead-in included.',
    }),
    atMs: instant('When the page had arrived'),
    arm: pairing.arm,
    error: errorField('Why there are no figures; absent where there are.'),
    badLines: optional(count('Lines of the page that are not of the format; absent: none.')),
    software: optional(
      Type.Enum(['vllm', 'sglang', 'tgi', 'llama.cpp', 'triton'], { description: 'Whose names the page has.' }),
    ),
    running: figure('Requests that run.'),
    waiting: figure('Requests that wait.'),
    kvCacheRatio: figure('Share of the memory for keys and values that is taken.'),
    prefixHits: figure('Counter: input tokens that the prefix cache answered for.'),
    prefixQueries: figure('Counter: input tokens that it was asked for.'),
    preemptions: figure('Counter: requests put back into the queue for want of memory.'),
    ttft: optional(
      Type.Object(
        {
          sumMs: span('Sum of all'),
          count: Type.Number({ minimum: 0, description: 'Requests.' }),
          buckets: Type.Array(Type.Object({ atMostMs: Type.Number(), count: Type.Number({ minimum: 0 }) }), {
            description: 'Requests up to a bound, rising; the one without a bound is `count`.',
          }),
        },
        { description: "Counters of the server's own time to first token." },
      ),
    ),
    gpuUtilisationRatio: figure('Mean of the devices.'),
    gpuMemoryBytes: figure('Sum of the devices.'),
    gpuPowerWatts: figure('Sum of the devices.'),
  },
);

const end = record('end', 'The last line of a run that was measured to its end. A run without it is no baseline.', {
  endedMs: instant('End of the run'),
  complete: Type.Boolean({ description: 'Whether everything planned was measured.' }),
  reason: text('Why the run ended.'),
  budget: budgetKey,
  rateLimit: optional(Type.Literal(true, { description: 'The rate limit left quality questions unasked.' })),
});

/** One schema per kind of line, by `kind`. */
export const runRecordSchemas = { header, sample, score, rating, helper, stage, health, server, end };
