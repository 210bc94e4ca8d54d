/**
 * The schema of the config file: its types, defaults, checks, the editor schema in schemas/ and the reference page
 * docs/configuration.md are all made from this one description. Only what is built has a key.
 *
 * The static type is the file after defaults were filled in, so a field with a default is not optional here. The published schema
 * drops such fields from `required`, and those that may come from outside the file (`x-outside`).
 */
import Type from 'typebox';
import { protocolNames } from '../protocol/list.ts';
import { scorerNames } from '../quality/list.ts';
import { countField, unitField } from './schema-fields.ts';
import { gateRuleDefinitions, gatesSchema } from './schema-gates.ts';

const strict = { additionalProperties: false };

/** Names that stand in gate keys, run files and table columns. */
const stageName = '^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$';
/** Visible text: no control characters, something besides spaces. */
const visibleText = '^(?=.*\\S)[^\\p{Cc}]{1,200}$';
const headerName = "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$";
const envName = '^[A-Za-z_][A-Za-z0-9_]*$';
const path = '^[^\\p{Cc}]{1,1000}$';

const target = Type.Object(
  {
    url: Type.String({
      pattern: '^[^\\s\\p{Cc}]{1,2000}$',
      'x-outside': true,
      description:
        'Base URL of the endpoint, up to and including the version. Reports never show it. Input `url`, flag `--url`. Required.',
      examples: ['https://staging.example.com/v1'],
    }),
    api: Type.Enum([...protocolNames], {
      description: 'Wire protocol that the endpoint speaks. Input `api`, flag `--api`.',
      default: 'openai-chat',
      examples: ['openai-chat'],
    }),
    model: Type.String({
      pattern: visibleText,
      'x-outside': true,
      'x-hint': 'Write the name by which the endpoint knows the model, on one line.',
      description: 'Model name as the endpoint knows it. Input `model`, flag `--model`. Required.',
      examples: ['my-model'],
    }),
    label: Type.Optional(
      Type.String({
        pattern: visibleText,
        'x-hint': 'Write a short name on one line.',
        description: 'How reports name the endpoint. Default: the model name.',
        examples: ['chimera-optimised'],
      }),
    ),
    'api-key-env': Type.Optional(
      Type.String({
        pattern: envName,
        'x-hint': 'Write the name of an environment variable, such as STAGING_API_KEY, never the key itself.',
        description:
          'Environment variable that holds the API key. The input `api-key` wins over it. A key is never written into the file and never given as a flag.',
        examples: ['STAGING_API_KEY'],
      }),
    ),
    headers: Type.Record(
      Type.String({ pattern: headerName }),
      Type.Unsafe<string | { env: string }>({
        anyOf: [
          { type: 'string', pattern: '^[\\t\\x20-\\x7e]{0,2000}$' },
          {
            type: 'object',
            properties: { env: { type: 'string', pattern: envName } },
            required: ['env'],
            additionalProperties: false,
          },
        ],
        'x-hint': 'Write a text in printable ASCII, or { env: NAME } to take it from the environment.',
      }),
      {
        additionalProperties: false,
        'x-hint': "A header name holds letters, digits and !#$%&'*+.^_`|~- only.",
        description:
          'HTTP headers sent with every request. A value is a text, or `{ env: NAME }` to take it from an environment variable.',
        default: {},
        examples: [{ 'x-team': 'search', 'x-key': { env: 'OTHER_KEY' } }],
      },
    ),
    'request-timeout': unitField('duration', {
      description: 'Time for one request, from sending it until its last byte. A request that takes longer has failed.',
      default: '2m',
      examples: ['2m', '30s'],
    }),
    'connect-timeout': unitField('duration', {
      description: 'Time for opening one connection, TLS included.',
      default: '10s',
      examples: ['10s'],
    }),
  },
  { ...strict, description: 'The endpoint that is measured.', default: {} },
);

const baseline = Type.Object(
  {
    design: Type.Enum(['history', 'none'], {
      description: '`history` compares with earlier runs of the base branch; `none` judges by the limits alone.',
      default: 'history',
      examples: ['history'],
    }),
    branch: Type.Optional(
      Type.String({
        pattern: visibleText,
        'x-hint': 'Write the name of a branch.',
        description:
          "Branch whose runs are the baseline. Default: the pull request's base branch, else the default branch of the repository.",
        examples: ['main'],
      }),
    ),
    runs: Type.Integer({
      minimum: 1,
      maximum: 100,
      description: 'How many of the latest comparable runs to use at the most.',
      default: 12,
      examples: [12],
    }),
    required: Type.Boolean({
      description:
        'With `true`, a pull request without any comparable run fails instead of being reported as not gated.',
      default: false,
      examples: [false],
    }),
    'max-age': unitField('duration', {
      description: 'Runs that are older are not used.',
      default: '30d',
      examples: ['30d'],
    }),
    files: Type.Array(Type.String({ pattern: path, 'x-hint': 'Write a path relative to the working directory.' }), {
      maxItems: 100,
      description: 'Run files to compare with instead of stored artifacts, relative to the working directory.',
      default: [],
      examples: [['baseline/run.jsonl']],
    }),
  },
  { ...strict, description: 'What the run is compared with.', default: {} },
);

const stage = Type.Object(
  {
    name: Type.String({
      pattern: stageName,
      'x-hint':
        'A stage name starts with a letter or digit and holds letters, digits, `_` and `-`, 40 characters at most.',
      description: 'Name of the stage, as gates and reports call it. Unique; `quality` is taken. Required.',
      examples: ['steady'],
    }),
    closed: Type.Object(
      {
        concurrency: Type.Integer({
          minimum: 1,
          maximum: 1024,
          description: 'How many requests are in flight at any time.',
          default: 8,
          examples: [8],
        }),
      },
      { ...strict, description: 'Closed-loop load: a request starts when another has ended.', default: {} },
    ),
    requests: Type.Optional(
      countField('count', {
        description: 'How many requests to measure, warm-up not counted. Either this or `duration`.',
        examples: [300, '2k'],
      }),
    ),
    duration: Type.Optional(
      unitField('duration', {
        description: 'How long to measure. Either this or `requests`.',
        examples: ['60s'],
      }),
    ),
  },
  strict,
);

const workload = Type.Object(
  {
    prompts: Type.Optional(
      Type.String({
        pattern: path,
        'x-hint': 'Write a path relative to the working directory.',
        description:
          'File with the load prompts (JSON Lines), relative to the working directory. Default: the shipped set.',
        examples: ['prompts.jsonl'],
      }),
    ),
    'max-output-tokens': Type.Integer({
      minimum: 1,
      maximum: 100_000,
      description: 'Longest answer that is asked for. Time per output token needs at least 2.',
      default: 128,
      examples: [128],
    }),
    temperature: Type.Number({
      minimum: 0,
      maximum: 2,
      description: 'Sampling temperature that is asked for.',
      default: 0,
      examples: [0],
    }),
    seed: Type.Integer({
      minimum: 0,
      maximum: 2_147_483_647,
      description: 'Seed of the order of prompts and of the nonces; sent to the endpoint as well.',
      default: 42,
      examples: [42],
    }),
    cache: Type.Enum(['bust', 'keep'], {
      description:
        '`bust` starts every load prompt with its own nonce, so that no prefix cache answers for the server; `keep` sends prompts as they are.',
      default: 'bust',
      examples: ['bust'],
    }),
    warmup: Type.Object(
      {
        requests: Type.Integer({
          minimum: 0,
          maximum: 10_000,
          description: 'Requests before each stage that are not measured; they have their own prompts.',
          default: 10,
          examples: [10],
        }),
      },
      { ...strict, description: 'Warm-up before each stage.', default: {} },
    ),
    stages: Type.Array(stage, {
      minItems: 1,
      maxItems: 20,
      description: 'Load stages, one after the other.',
      default: [{ name: 'steady', closed: { concurrency: 8 }, requests: 300 }],
      examples: [[{ name: 'steady', closed: { concurrency: 8 }, requests: 300 }]],
    }),
  },
  { ...strict, description: 'What is sent, and how fast.', default: {} },
);

const quality = Type.Object(
  {
    sets: Type.Optional(
      Type.Array(
        Type.Object(
          {
            path: Type.String({
              pattern: path,
              'x-hint': 'Write a path relative to the working directory.',
              description: 'File with the items (JSON Lines), relative to the working directory. Required.',
              examples: ['evals/core.jsonl'],
            }),
            scorer: Type.Optional(
              Type.Enum([...scorerNames], {
                description: 'Scorer of the items that name none themselves.',
                examples: [...scorerNames],
              }),
            ),
          },
          strict,
        ),
        {
          maxItems: 50,
          description:
            'Files with questions whose answers can be scored. Default: the shipped set; `[]` measures no quality.',
          examples: [[{ path: 'evals/core.jsonl', scorer: scorerNames[0] }]],
        },
      ),
    ),
    concurrency: Type.Integer({
      minimum: 1,
      maximum: 1024,
      description: 'How many questions are in flight at any time.',
      default: 8,
      examples: [8],
    }),
    'max-output-tokens': Type.Integer({
      minimum: 1,
      maximum: 100_000,
      description: 'Longest answer to a question.',
      default: 64,
      examples: [64],
    }),
  },
  { ...strict, description: 'How the accuracy of answers is measured.', default: {} },
);

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
  },
  { ...strict, description: 'What a run may cost.', default: {} },
);

const report = Type.Object(
  {
    comment: Type.Enum(['always', 'never'], {
      description: 'Whether a pull request gets the comment. Input `comment`.',
      default: 'always',
      examples: ['always'],
    }),
    html: Type.Boolean({ description: 'Whether `report.html` is written.', default: true, examples: [true] }),
    'store-outputs': Type.Boolean({
      description: 'Whether answers to quality questions are kept in the run file.',
      default: false,
      examples: [false],
    }),
  },
  { ...strict, description: 'Where the result goes.', default: {} },
);

export const configSchema = Type.Object(
  { target, baseline, workload, quality, gates: gatesSchema, budget, report },
  { ...strict, $defs: gateRuleDefinitions },
);

/** The config file with its defaults filled in, as written: kebab-case, units not resolved yet. */
export type RawConfig = Type.Static<typeof configSchema>;
