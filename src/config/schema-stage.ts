/** One entry of `workload.stages` in the config schema. */
import Type from 'typebox';
import { DEFAULT_CONCURRENCY, DEFAULT_MOST_IN_FLIGHT } from './resolve-stage.ts';
import { countField, pathPattern, strict, unitField } from './schema-fields.ts';

/** Names that stand in gate keys, run files and table columns. */
const stageName = '^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$';

const steps = { minItems: 2, maxItems: 20 } as const;

const openLoad = Type.Object(
  {
    rate: countField('requests-per-sec', {
      description: 'Requests that start in a second, on average. Required.',
      examples: [4, '20 requests/s'],
    }),
    'ramp-to': Type.Optional(
      countField('requests-per-sec', {
        description:
          'The rate goes evenly from `rate` to this over the stage, which is then bounded by `duration`. Absent: the rate stays.',
        examples: [40],
      }),
    ),
    arrivals: Type.Enum(['constant', 'poisson', 'gamma'], {
      description:
        '`constant`: equal gaps. `poisson`: as independent users come. `gamma`: as `burstiness` says. The same seed gives the same instants.',
      default: 'poisson',
      examples: ['poisson'],
    }),
    burstiness: Type.Optional(
      Type.Number({
        minimum: 0.01,
        maximum: 100,
        description:
          'Shape of the gamma distributed gaps: 1 is `poisson`, below 1 comes in bursts, above 1 is more even. Required with `arrivals: gamma`, and for it only.',
        examples: [0.25],
      }),
    ),
    'max-in-flight': Type.Integer({
      minimum: 1,
      maximum: 4096,
      description:
        'Most requests that may be in flight. One that is due beyond it waits for a connection, and its wait counts in its TTFT.',
      default: DEFAULT_MOST_IN_FLIGHT,
      examples: [512],
    }),
  },
  {
    ...strict,
    description:
      'Open-loop load: a request starts when it is due, whatever is in flight. TTFT and the whole answer then count from that instant. Absent: the load is a closed loop.',
  },
);

const trace = Type.Object(
  {
    file: Type.String({
      pattern: pathPattern,
      'x-hint': 'Write a path relative to the working directory.',
      description:
        'JSON Lines with `timestamp` (ms), `input_length` and `output_length` (tokens), or CSV with the columns `TIMESTAMP`, `ContextTokens` and `GeneratedTokens`; relative to the working directory. Required.',
      examples: ['trace.jsonl'],
    }),
    speed: Type.Number({
      exclusiveMinimum: 0,
      maximum: 10_000,
      description: 'How many times as fast as it was recorded: 2 halves every gap.',
      default: 1,
      examples: [2],
    }),
    'max-in-flight': Type.Integer({
      minimum: 1,
      maximum: 4096,
      description: 'As of `open`.',
      default: DEFAULT_MOST_IN_FLIGHT,
      examples: [512],
    }),
  },
  {
    ...strict,
    description:
      'Replays recorded traffic as an open loop: each request starts when its row did, with a prompt of its length and an answer of its length. `requests` or `duration` replays only the beginning. Absent: the load is made up.',
  },
);

const ladder = Type.Object(
  {
    concurrency: Type.Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: 1024 }), {
        ...steps,
        description: 'Requests in flight at each step, rising. Either this or `rate`.',
        examples: [[1, 2, 4, 8, 16, 32]],
      }),
    ),
    rate: Type.Optional(
      Type.Array(Type.Number({ exclusiveMinimum: 0, maximum: 100_000 }), {
        ...steps,
        description: 'Requests a second at each step, rising, as a Poisson process. Either this or `concurrency`.',
        examples: [[1, 2, 4, 8]],
      }),
    ),
  },
  {
    ...strict,
    description:
      'Rising load, one step after the other, until a `limit` of the gates breaks or throughput stops rising: the report says how much the endpoint can take. `requests` or `duration` bound each step. Steps are called `<name>-<level>` and have no default gates. Absent: one level.',
  },
);

export const stage = Type.Object(
  {
    name: Type.String({
      pattern: stageName,
      'x-hint':
        'A stage name starts with a letter or digit and holds letters, digits, `_` and `-`, 40 characters at most.',
      description: 'Name of the stage, as gates and reports call it. Unique; `quality` is taken. Required.',
      examples: ['steady'],
    }),
    closed: Type.Optional(
      Type.Object(
        {
          concurrency: Type.Integer({
            minimum: 1,
            maximum: 1024,
            description: 'How many requests are in flight at any time.',
            default: DEFAULT_CONCURRENCY,
            examples: [8],
          }),
        },
        {
          ...strict,
          description: `Closed-loop load: a request starts when another has ended. Absent: without \`open\`, ${DEFAULT_CONCURRENCY} requests are in flight.`,
        },
      ),
    ),
    open: Type.Optional(openLoad),
    trace: Type.Optional(trace),
    ladder: Type.Optional(ladder),
    requests: Type.Optional(
      countField('count', {
        description:
          'How many requests to measure, warm-up not counted. Either this or `duration`; a trace needs neither.',
        examples: [300, '2k'],
      }),
    ),
    duration: Type.Optional(
      unitField('duration', {
        description: 'How long to measure. Either this or `requests`; a trace needs neither.',
        examples: ['60s'],
      }),
    ),
  },
  strict,
);
