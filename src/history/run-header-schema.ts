/** Schema of a run file's header. */
import Type from 'typebox';
import { judgeIdentity, licence } from './judge-schema.ts';
import { count, optional, record, span, text } from './schema-fields.ts';

export const targetFields = {
  label: text('How reports name the endpoint.'),
  labelled: optional(Type.Literal(true, { description: 'Present where the user gave the label.' })),
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
  identity: optional(
    Type.Record(Type.String(), Type.String(), {
      description:
        'What the server told of itself: version, model file, context and the like. Absent: it was not asked.',
    }),
  ),
  http: optional(
    Type.Enum(['1.1', '2'], {
      description: 'Version of HTTP that was spoken. Absent: 1.1, which is all that older versions spoke.',
    }),
  ),
  compressed: optional(
    Type.Literal(true, {
      description: 'Answers were asked for compressed: what the compressor held back is in every time.',
    }),
  ),
  proxied: optional(Type.Literal(true, { description: 'Reached through a proxy, whose time is in every figure.' })),
};

function ratio(description: string) {
  return Type.Number({ minimum: 0, maximum: 1, description });
}

const target = Type.Object(targetFields, { description: 'The endpoint.' });

const ms = Type.Number({ minimum: 0 });
const thinkTime = Type.Union(
  [
    Type.Object({ kind: Type.Literal('fixed'), ms }),
    Type.Object({ kind: Type.Literal('uniform'), lowMs: ms, highMs: ms }),
    Type.Object({ kind: Type.Literal('exponential'), meanMs: ms }),
    Type.Object({ kind: Type.Literal('lognormal'), medianMs: ms, sigma: Type.Number({ minimum: 0 }) }),
  ],
  { description: 'From the end of an answer to the next turn.' },
);

const conversations = Type.Object(
  { turns: count('All turns of all prompts.'), thinkTime, replies: Type.Enum(['recorded', 'own']) },
  { description: 'Present where the prompts are conversations, which were sent turn by turn.' },
);

export const header = record(
  'header',
  'The first line: what was measured, and what must match for two runs to be compared.',
  {
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
      {
        load: text('Hash over the load workload.'),
        quality: text('Hash over the quality items.'),
        asking: optional(
          text(
            'Hash over how quality items are asked, whatever they are: where it is equal, the items that two runs have in common can be compared.',
          ),
        ),
      },
      { description: 'Equal hashes make two runs comparable.' },
    ),
    workload: Type.Object(
      {
        prompts: Type.Object({
          source: Type.String(),
          count: count('How many prompts.'),
          nonceGroups: optional(
            count(
              'Groups whose prompts share a beginning and, each time that the prompts come round, its nonce. Absent: every prompt has its own, or none has.',
            ),
          ),
          sharedRatio: optional(
            ratio(
              'Share of the characters sent, nonces included, with which an earlier prompt of the stage began: what a prefix cache could answer for. Absent: not known.',
            ),
          ),
          identicalRatio: optional(
            ratio('Share of the prompts, without nonces, that repeat an earlier one word for word. Absent: not known.'),
          ),
        }),
        conversations: optional(conversations),
        stages: Type.Array(
          Type.Object({
            name: Type.String(),
            concurrency: optional(Type.Integer({ minimum: 1, description: 'Closed loop: requests in flight.' })),
            open: optional(
              Type.Object(
                {
                  fromPerSec: Type.Number({ exclusiveMinimum: 0 }),
                  toPerSec: Type.Number({ exclusiveMinimum: 0 }),
                  burstiness: optional(Type.Number({ exclusiveMinimum: 0 })),
                  mostInFlight: Type.Integer({ minimum: 1 }),
                },
                { description: 'Open loop: rate of the arrivals, and the shape of their gaps (absent: constant).' },
              ),
            ),
            trace: optional(
              Type.Object(
                {
                  source: text('Name of the file.'),
                  rows: count('Rows of the file.'),
                  lengthMs: span('From the first row to the last, as recorded'),
                  speed: Type.Number({ exclusiveMinimum: 0 }),
                  mostInFlight: Type.Integer({ minimum: 1 }),
                },
                { description: 'Open loop that replayed a trace, so many times as fast as it was recorded.' },
              ),
            ),
            rung: optional(
              Type.Object(
                { ladder: text('Name of the ladder.'), level: Type.Number({ exclusiveMinimum: 0 }) },
                { description: 'Present for a step of a ladder: its requests in flight, or a second in an open loop.' },
              ),
            ),
            requests: optional(Type.Integer({ minimum: 1 })),
            durationMs: optional(span('Length of a stage that is bounded by time')),
            warmupRequests: count('Warm-up requests.'),
          }),
        ),
        maxOutputTokens: optional(count('Longest answer that was asked for. Always there but in an imported run.')),
        ignoreEos: optional(
          Type.Literal(true, {
            description: 'Load answers were asked to go on to `maxOutputTokens`. Absent: they were not.',
          }),
        ),
        temperature: optional(Type.Number()),
        seed: optional(Type.Integer()),
        cache: Type.Enum(['bust', 'keep']),
        quality: Type.Array(
          Type.Object({
            source: Type.String(),
            scorer: Type.String(),
            items: count('How many items.'),
            repeats: optional(Type.Integer({ minimum: 1, description: 'How often each item is asked; absent: once.' })),
          }),
        ),
        judge: optional(judgeIdentity),
        embeddings: optional(
          Type.Object(
            { model: Type.String(), api: Type.String() },
            { description: 'Model of the vectors by whose likeness items are scored.' },
          ),
        ),
      },
      { description: 'What the fingerprints hash, for people.' },
    ),
    licence: optional(licence),
    prices: optional(
      Type.Object(
        { inputPerMillion: Type.Number({ minimum: 0 }), outputPerMillion: Type.Number({ minimum: 0 }) },
        { description: 'What the endpoint charged by the config: US dollars per million tokens.' },
      ),
    ),
    definitions: Type.Array(Type.String(), { description: 'Ids of the metric definitions that the instants follow.' }),
    gates: optional(Type.Array(Type.String(), { description: 'The gates that the run was judged by, one a text.' })),
    commit: optional(text('Commit that was measured.')),
    accepted: optional(
      Type.Array(
        Type.Object({
          gate: text('As under `gates` of the config; `*`: every gate.'),
          reason: text('Why, or which label.'),
          by: optional(text('Who.')),
          until: optional(text('The last day on which it holds.')),
          maxChange: optional(
            Type.Number({
              exclusiveMinimum: 0,
              description: 'Largest change that is taken: a share, or points as one.',
            }),
          ),
          source: Type.Enum(['label', 'file']),
        }),
        {
          maxItems: 100,
          description:
            'Changes that were accepted when this was measured: the history of such a gate starts anew with the first run that carries the entry.',
        },
      ),
    ),
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
      { node: Type.String(), platform: Type.String(), cpus: optional(Type.Integer()), ci: Type.Boolean() },
      { description: 'Where the load generator ran.' },
    ),
    shard: optional(
      Type.Object(
        { index: Type.Integer(), count: Type.Integer(), originMs: Type.Number() },
        {
          description:
            'Present where the run is one of `count` parts of one plan, `index` from 1: all else here is of the whole plan. `originMs` is the wall clock at instant 0, in ms since 1970.',
        },
      ),
    ),
    shards: optional(Type.Integer({ description: 'Present where the run was joined from so many parts.' })),
    instances: optional(
      Type.Integer({
        description:
          'How many targets of the pull request are judged, each with its share of the error budget. Absent: this one alone.',
      }),
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
  },
);
