/**
 * The schema of the config file: its types, defaults, checks, the editor schema in schemas/ and the reference page
 * docs/configuration.md are all made from this one description. Only what is built has a key.
 *
 * The static type is the file after defaults were filled in, so a field with a default is not optional here. The published schema
 * drops such fields from `required`, and those that may come from outside the file (`x-outside`).
 */
import Type from 'typebox';
import { baselineSchema } from './schema-baseline.ts';
import { countField, strict } from './schema-fields.ts';
import { gateRuleDefinitions, gatesSchema } from './schema-gates.ts';
import { narratorField } from './schema-judge.ts';
import { pullRequestSchema } from './schema-pull-request.ts';
import { qualitySchema } from './schema-quality.ts';
import { targetSchema } from './schema-target.ts';
import { workloadSchema } from './schema-workload.ts';

const budget = Type.Object(
  {
    minutes: Type.Number({
      exclusiveMinimum: 0,
      maximum: 360,
      description:
        'Longest time for the whole run, in minutes. At its end the run stops and what is missing is reported.',
      default: 10,
      examples: [10],
    }),
    requests: Type.Optional(
      countField('count', {
        description:
          'Most requests to send, warm-up, second attempts and questions counted. A stage stops before the request that would be one too many. Absent: no bound.',
        examples: [2000, '2k'],
      }),
    ),
    tokens: Type.Optional(
      countField('count', {
        description:
          'Most tokens to use, input and output together. A stage stops before the request that could exceed it: a request is assumed to need as many input tokens as its text has bytes, and all the output tokens that it may have, until its usage is known. Absent: no bound.',
        examples: ['2M', 500_000],
      }),
    ),
    usd: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        maximum: 1_000_000,
        description:
          'Most money to spend, in US dollars; needs `prices`. Held in the same way as `tokens`. Absent: no bound.',
        examples: [5],
      }),
    ),
  },
  { ...strict, description: 'What a run may cost.', default: {} },
);

const price = (kind: string) =>
  Type.Number({
    minimum: 0,
    maximum: 1_000_000,
    description: `Price of a million ${kind} tokens, in US dollars. Required.`,
    examples: [kind === 'input' ? 0.5 : 1.5],
  });

const prices = Type.Optional(
  Type.Object(
    { 'input-per-million': price('input'), 'output-per-million': price('output') },
    {
      ...strict,
      description:
        'What the endpoint charges, for `budget.usd`, the metric `cost` and the plan that is printed before a run. Absent: not known.',
    },
  ),
);

const calibrate = Type.Optional(
  Type.Object(
    {
      runs: Type.Optional(
        Type.Integer({
          minimum: 1,
          maximum: 1000,
          description: 'How many runs `calibrate` makes. Flag `--runs`. Default: 5.',
          examples: [8],
        }),
      ),
    },
    { ...strict, description: 'How the noise of an endpoint that does not change is measured. Absent: 5 runs.' },
  ),
);

const report = Type.Object(
  {
    comment: Type.Enum(['always', 'on-change', 'never'], {
      description:
        'Whether a pull request gets the comment. `on-change`: only once there is something to say, that is anything but a pass in which nothing improved and nothing is warned of; a comment that is there is edited all the same. Input `comment`.',
      default: 'always',
      examples: ['always'],
    }),
    html: Type.Boolean({ description: 'Whether `report.html` is written.', default: true, examples: [true] }),
    'show-url': Type.Boolean({
      description:
        "Whether reports show the endpoint's address. One that is not on this machine is in no file otherwise.",
      default: false,
      examples: [false],
    }),
    'store-outputs': Type.Boolean({
      description:
        'Whether quality questions and their answers are kept in the run file, and shown in the report, cut, for items that got worse.',
      default: false,
      examples: [false],
    }),
    narrator: narratorField,
  },
  { ...strict, description: 'Where the result goes.', default: {} },
);

export const configSchema = Type.Object(
  {
    target: targetSchema,
    baseline: baselineSchema,
    workload: workloadSchema,
    quality: qualitySchema,
    gates: gatesSchema,
    'pull-request': pullRequestSchema,
    budget,
    prices,
    calibrate,
    report,
  },
  { ...strict, $defs: gateRuleDefinitions },
);

/** The config file with its defaults filled in, as written: kebab-case, units not resolved yet. */
export type RawConfig = Type.Static<typeof configSchema>;
