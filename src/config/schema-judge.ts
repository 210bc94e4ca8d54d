/** The `quality.judge`, `quality.embeddings` and `report.narrator` sections of the config schema: endpoints that help, and are not measured. */
import Type from 'typebox';
import { protocolNames } from '../protocol/list.ts';
import { customField } from './schema-custom.ts';
import { envName, pathPattern, strict, unitField, visibleText } from './schema-fields.ts';
import { apiVersionField, headersField, urlPattern } from './schema-target.ts';
import { keyFileField, tlsField } from './schema-tls.ts';

const vectorNames = ['openai-embeddings'];

/** Nothing is taken over from the endpoint that is measured. `who` names it, e.g. `the judge`. */
function helperTarget<Api extends string>(who: string, of: { api: Api[]; keyVariable: string }) {
  return Type.Object(helperFields(who, { ...of, timeout: '2m' }), {
    ...strict,
    description: `The endpoint of ${who}. Required.`,
  });
}

/** `timeout`: of one request, where nothing else is written. */
function helperFields<Api extends string>(
  who: string,
  { api, keyVariable, timeout }: { api: Api[]; keyVariable: string; timeout: string },
) {
  return {
    url: Type.String({
      pattern: urlPattern,
      description: `Base URL of ${who}, up to and including the version. Nothing is taken over from \`target\`. Required.`,
      examples: ['https://api.example.com/v1'],
    }),
    api: Type.Enum(api, {
      description: `Wire protocol that ${who} speaks (docs/protocols.md).`,
      default: api[0],
      examples: [api[0]],
    }),
    'api-version': Type.Optional(
      apiVersionField('As `target.api-version`, for `api: azure-openai`. Default: `2024-10-21`.'),
    ),
    custom: Type.Optional(customField('As `target.custom`, with `api: custom`. Absent: `api` names the protocol.')),
    model: Type.String({
      pattern: visibleText,
      'x-hint': 'Write the name by which the endpoint knows the model, on one line.',
      description: 'Model name as the endpoint knows it. Required.',
      examples: ['my-judge'],
    }),
    'api-key-env': Type.Optional(
      Type.String({
        pattern: envName,
        'x-hint': `Write the name of an environment variable, such as ${keyVariable}, never the key itself.`,
        description: `Environment variable that holds the API key of ${who}. It goes to its host only. Absent: none is sent, never that of \`target\`.`,
        examples: [keyVariable],
      }),
    ),
    'api-key-file': Type.Optional(keyFileField('File that holds its API key, instead of `api-key-env`.')),
    tls: Type.Optional(
      tlsField({
        description: 'How https is spoken to it (docs/transport.md). Absent: known authorities are trusted.',
        ca: 'Absent: the known ones alone.',
        cert: 'Absent: none is shown.',
        verify: 'Default: `true`.',
      }),
    ),
    headers: headersField({
      description: 'HTTP headers sent with every request to it, as `target.headers`.',
      default: {},
      examples: [{ 'x-team': 'search' }],
    }),
    'request-timeout': unitField('duration', {
      description: 'Time for one request, from sending it until its last byte.',
      default: timeout,
      examples: [timeout],
    }),
    'connect-timeout': unitField('duration', {
      description: 'Time for opening one connection, TLS included.',
      default: '10s',
      examples: ['10s'],
    }),
  };
}

function price(kind: string) {
  return Type.Number({
    minimum: 0,
    maximum: 1_000_000,
    description: `Price of a million ${kind} tokens, in US dollars. Required.`,
    examples: [kind === 'input' ? 2.5 : 10],
  });
}

function helperPrices(who: string) {
  return Type.Object(
    { 'input-per-million': price('input'), 'output-per-million': price('output') },
    { ...strict, description: `What ${who} charges. Required with \`budget.usd\`, of which it is paid.` },
  );
}

function concurrencyField(description: string) {
  return Type.Integer({ minimum: 1, maximum: 1024, description, default: 4, examples: [8] });
}

export const judgeField = Type.Optional(
  Type.Object(
    {
      target: helperTarget('the judge', {
        api: protocolNames.filter((name) => !vectorNames.includes(name)),
        keyVariable: 'JUDGE_API_KEY',
      }),
      concurrency: concurrencyField('How many requests to the judge are in flight at any time.'),
      'max-output-tokens': Type.Integer({
        minimum: 16,
        maximum: 100_000,
        description: 'Longest answer of the judge. One that reasons needs room for it.',
        default: 512,
        examples: [512],
      }),
      temperature: Type.Number({
        minimum: 0,
        maximum: 2,
        description: 'Sampling temperature of the judge. Above 0 its scores differ from run to run.',
        default: 0,
        examples: [0],
      }),
      scale: Type.Array(Type.Integer({ minimum: 0, maximum: 100 }), {
        minItems: 2,
        maxItems: 2,
        'x-hint': 'Write the worst and the best score, such as [1, 5].',
        description: 'Worst and best score that the judge can give, whole numbers. Items can have their own.',
        default: [1, 5],
        examples: [[1, 5]],
      }),
      prompt: Type.Optional(
        Type.String({
          pattern: pathPattern,
          'x-hint': 'Write a path relative to the working directory.',
          description:
            'File with the text that the judge is asked with, relative to the working directory. `{{question}}` and `{{answer}}` stand where they belong, and `{{expected}}` and `{{rubric}}` where they are wanted; how the judge is to answer is put behind it. Default: the built-in text (docs/judge.md).',
          examples: ['evals/judge-prompt.txt'],
        }),
      ),
      licence: Type.Object(
        {
          floor: Type.Number({
            exclusiveMinimum: 0,
            maximum: 1,
            description:
              "Agreement with people (Krippendorff's alpha, lower bound of its 95 % interval) from which the judge's scores can fail the check. Below it, and without human ratings, they are advisory.",
            default: 0.6,
            examples: [0.67],
          }),
        },
        { ...strict, description: 'What the judge must show before its scores can fail the check.', default: {} },
      ),
      prices: Type.Optional(helperPrices('the judge')),
    },
    {
      ...strict,
      description:
        'A model that scores the answers of items with the scorer `judge` (docs/judge.md). It is asked after the questions, and its latency is in no figure. Absent: no item can be judged.',
    },
  ),
);

export const embeddingsField = Type.Optional(
  Type.Object(
    {
      target: helperTarget('the embeddings model', { api: vectorNames, keyVariable: 'EMBEDDINGS_API_KEY' }),
      concurrency: concurrencyField('How many requests for embeddings are in flight at any time.'),
      prices: Type.Optional(helperPrices('the embeddings model')),
    },
    {
      ...strict,
      description:
        'A model that turns texts into vectors, for items with the scorer `embedding`. Absent: no item can have it.',
    },
  ),
);

export const narratorField = Type.Optional(
  Type.Object(
    helperFields('the narrator', {
      api: protocolNames.filter((name) => !vectorNames.includes(name)),
      keyVariable: 'NARRATOR_API_KEY',
      timeout: '20s',
    }),
    {
      ...strict,
      description:
        'A model that words the executive summary (docs/report.md), asked once by `run` and by a gating action, after the verdict. Each number and name of its text is held against the result; a text that says anything else is not used, and the log says why. Without its key, or with an answer that is late, the report has the built-in summary alone. Absent: nobody is asked.',
    },
  ),
);
