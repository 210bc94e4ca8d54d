/** The `target` section of the config schema. */
import Type from 'typebox';
import { protocolNames } from '../protocol/list.ts';
import { strict, unitField, visibleText } from './schema-fields.ts';

const headerName = "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$";
const envName = '^[A-Za-z_][A-Za-z0-9_]*$';

export const targetSchema = Type.Object(
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
