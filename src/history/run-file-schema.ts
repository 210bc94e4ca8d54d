/**
 * The lines of a run file as a schema: what a reader accepts within schema version 1. Unknown properties are allowed, so that a newer
 * writer of the same version can be read; numbers must be finite. The types in src/model/run-file.ts are the contract;
 * test/config/run-file-schema.test.ts holds the two together.
 */
import Type, { type TProperties, type TSchema } from 'typebox';

const optional = <T extends TSchema>(schema: T) => Type.Optional(schema);

const instant = (description: string) =>
  Type.Number({ description: `${description}, in ms from the start of the run.` });
const span = (description: string) => Type.Number({ minimum: 0, description: `${description}, in ms.` });
const count = (description: string) => Type.Integer({ minimum: 0, description });
const text = (description: string) => Type.String({ description });

const fields = {
  stage: text('Name of the load stage; `<name>#2` is its second measurement, made because a gate was red.'),
  attempt: Type.Integer({
    minimum: 1,
    description: '1 for the first measurement of the stage; 2 after an unfit first one.',
  }),
  outcome: Type.Enum(
    [
      'ok',
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
    ],
    { description: '`ok`, or the kind of the failure.' },
  ),
  error: optional(
    Type.Object(
      {
        kind: Type.Enum([
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
        ]),
        message: text('What happened, for people.'),
        status: optional(Type.Integer({ description: 'HTTP status.' })),
      },
      { description: 'Why the request failed; absent when it did not.' },
    ),
  ),
  finishReason: optional(text('Why the answer ended, as the server said it.')),
  slices: Type.Record(Type.String(), Type.String(), {
    description: 'Dimension to value, such as `domain`: `arithmetic`.',
  }),
};

const target = Type.Object(
  {
    label: text('How reports name the endpoint.'),
    originHash: text("Stands for the endpoint's address, which is never written."),
    locality: Type.Enum(['loopback', 'remote']),
    api: text('Wire protocol.'),
    model: text('Model name.'),
    answer: optional(
      Type.Enum(['document', 'vectors'], {
        description: 'What its answers are where they come in one piece: a text, or embeddings. Absent: a stream.',
      }),
    ),
    server: optional(text('Name and version that the server gave.')),
  },
  { description: 'The endpoint.' },
);

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

const record = <Kind extends string, Fields extends TProperties>(kind: Kind, description: string, properties: Fields) =>
  Type.Object({ kind: Type.Literal(kind), ...properties }, { description });

const header = record('header', 'The first line: what was measured, and what must match for two runs to be compared.', {
  schemaVersion: Type.Literal(1),
  tool: Type.Object({ name: Type.String(), version: Type.String() }, { description: 'What wrote the file.' }),
  startedAt: text('Wall-clock time of the start (ISO 8601): for ages only, never for durations.'),
  clockOriginMs: optional(
    Type.Number({ description: "The machine's monotonic clock at instant 0 of this run, in ms." }),
  ),
  target,
  paired: optional(
    Type.Object(
      {
        form: Type.Enum(['pairs', 'turns', 'exclusive']),
        base: target,
        instanceSd: Type.Number({
          minimum: 0,
          description: 'What two instances of one build differ by: standard deviation, log scale.',
        }),
      },
      { description: 'Present where a second endpoint was measured side by side.' },
    ),
  ),
  fingerprint: Type.Object(
    { load: text('Hash over the load workload.'), quality: text('Hash over the quality items.') },
    { description: 'Equal hashes make two runs comparable.' },
  ),
  workload: Type.Object(
    {
      prompts: Type.Object({ source: Type.String(), count: count('How many prompts.') }),
      stages: Type.Array(
        Type.Object({
          name: Type.String(),
          concurrency: Type.Integer({ minimum: 1 }),
          requests: optional(Type.Integer({ minimum: 1 })),
          durationMs: optional(span('Length of a stage that is bounded by time')),
          warmupRequests: count('Warm-up requests.'),
        }),
      ),
      maxOutputTokens: count('Longest answer that was asked for.'),
      temperature: Type.Number(),
      seed: Type.Integer(),
      cache: Type.Enum(['bust', 'keep']),
      quality: Type.Array(
        Type.Object({ source: Type.String(), scorer: Type.String(), items: count('How many items.') }),
      ),
    },
    { description: 'What the fingerprints hash, for people.' },
  ),
  definitions: Type.Array(Type.String(), { description: 'Ids of the metric definitions that the instants follow.' }),
  gates: optional(Type.Array(Type.String(), { description: 'The gates that the run was judged by, one a text.' })),
  commit: optional(text('Commit that was measured.')),
  imported: optional(
    Type.Object(
      {
        tool: Type.String(),
        shape: Type.Record(Type.String(), Type.String()),
        openLoop: Type.Boolean(),
        notes: Type.Array(Type.String()),
      },
      {
        description:
          "Present where the run was read from another tool's result file: what that file tells of the load.",
      },
    ),
  ),
  commitProof: optional(
    Type.Enum(['started', 'expected'], {
      description: 'What shows that the endpoint ran this commit: it was started by this job, or it said so itself.',
    }),
  ),
  environment: Type.Object(
    { node: Type.String(), platform: Type.String(), cpus: Type.Integer(), ci: Type.Boolean() },
    { description: 'Where the load generator ran.' },
  ),
  github: optional(
    Type.Object(
      {
        repository: Type.String(),
        workflow: Type.String(),
        runId: Type.Integer(),
        runAttempt: Type.Integer(),
        job: Type.String(),
        runnerName: Type.String(),
        event: Type.String(),
        ref: Type.String(),
      },
      { description: 'The workflow run, when there was one.' },
    ),
  ),
});

const sample = record(
  'sample',
  'One load request. Derived figures such as the time to first token are computed, not stored.',
  {
    stage: fields.stage,
    attempt: fields.attempt,
    phase: Type.Enum(['warmup', 'steady']),
    index: count('Order of sending within the stage and attempt, warm-up included.'),
    promptId: text('Id of the prompt.'),
    requestId: text('Sent as the `x-request-id` header.'),
    ...pairing,
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

const score = record('score', 'One quality item asked once.', {
  set: text('Name of the set.'),
  itemId: text('Id of the item.'),
  slices: fields.slices,
  score: optional(
    Type.Number({
      minimum: 0,
      maximum: 1,
      description: '0 to 1; absent when the item could not be asked, which counts as 0.',
    }),
  ),
  pass: Type.Boolean({ description: 'Whether the answer counts as right.' }),
  outcome: fields.outcome,
  error: fields.error,
  finishReason: fields.finishReason,
  outputTokens: optional(count('Output tokens.')),
  ttftMs: optional(span('Time to first token')),
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
  stop: Type.Enum(['completed', 'deadline', 'cancelled', 'verdict', 'budget'], { description: 'Why the stage ended.' }),
  budget: budgetKey,
  stated: optional(
    Type.Object(
      { outputTokensPerSec: Type.Number({ minimum: 0 }), requestsPerSec: optional(Type.Number({ minimum: 0 })) },
      { description: 'Throughput as the tool stated it, where an imported file gives no instants on one timeline.' },
    ),
  ),
  ...pairing,
});

const health = record('health', "The load generator's own fitness over one stage attempt.", {
  stage: fields.stage,
  attempt: fields.attempt,
  eventLoopDelayP99Ms: span('Delay of the event loop, 99th percentile'),
  eventLoopDelayMaxMs: span('Delay of the event loop, longest'),
  queueClientP99Ms: span('Wait between planned and sent, 99th percentile'),
  resentRequests: optional(count('Requests that crossed the closing of a kept connection and were sent once more.')),
  cpuRatio: Type.Number({ minimum: 0, description: 'CPU time of the process / wall time.' }),
  rssBytes: count('Resident memory in bytes.'),
});

const end = record('end', 'The last line of a run that was measured to its end. A run without it is no baseline.', {
  endedMs: instant('End of the run'),
  complete: Type.Boolean({ description: 'Whether everything planned was measured.' }),
  reason: text('Why the run ended.'),
  budget: budgetKey,
});

/** One schema per kind of line, by `kind`. */
export const runRecordSchemas = { header, sample, score, stage, health, end };
