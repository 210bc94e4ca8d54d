/** The `target` section of the config schema, and the parts that the baseline's endpoint has in common with it. */
import Type from 'typebox';
import { protocolNames } from '../protocol/list.ts';
import { customField } from './schema-custom.ts';
import { envName, headerName, strict, unitField, visibleText } from './schema-fields.ts';
import { keyFileField, tlsField } from './schema-tls.ts';
import { compressionField, httpField } from './schema-transport.ts';

export const urlPattern = '^[^\\s\\p{Cc}]{1,2000}$';

/** HTTP headers by name; `text` is the documentation and, where it has one, the default. */
export function headersField(text: { description: string; default?: unknown; examples: unknown[] }) {
  return Type.Record(
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
      ...text,
    },
  );
}

export function apiVersionField(description: string) {
  return Type.String({
    pattern: '^[A-Za-z0-9.-]{1,50}$',
    'x-hint': 'Write it as the provider does, such as 2024-10-21.',
    description,
    examples: ['2025-01-01-preview'],
  });
}

/** A server that the run starts itself. */
export function startField(description: string) {
  return Type.Object(
    {
      command: Type.String({
        minLength: 1,
        description:
          'Shell line that starts the server. It is stopped, with all that it started, when the run ends. Required.',
        examples: ['vllm serve my-model --port 8000'],
      }),
      ready: Type.Optional(
        Type.String({
          pattern: '^https?://',
          'x-hint': 'Write an address that answers with a status below 400 once the server is ready.',
          description:
            'Address that answers with a status below 400 once the server is ready. Default: the list of models, or what else the protocol asks harmlessly (docs/protocols.md).',
          examples: ['http://127.0.0.1:8000/health'],
        }),
      ),
      timeout: unitField('duration', {
        description: 'How long the server may take to become ready.',
        default: '10m',
        examples: ['10m'],
      }),
    },
    { ...strict, description },
  );
}

/** What the endpoint must say of itself. */
export function expectField(description: string) {
  return Type.Object(
    {
      url: Type.String({
        pattern: '^(/|https?://)',
        'x-hint': 'Write a path on the endpoint, such as /version, or a full address.',
        description:
          'Where the endpoint tells what it runs: a path on its host, or a full address (another host gets no key). Required.',
        examples: ['/version'],
      }),
      header: Type.Optional(
        Type.String({
          pattern: headerName,
          description: 'Response header to look at. Absent: the body.',
          examples: ['x-commit'],
        }),
      ),
      contains: Type.String({
        minLength: 1,
        description: 'What must stand there. `$NAME` takes the value of an environment variable. Required.',
        examples: ['$GITHUB_SHA'],
      }),
      timeout: unitField('duration', {
        description: 'How long to wait until it does.',
        default: '5m',
        examples: ['5m'],
      }),
    },
    { ...strict, description },
  );
}

const metricsField = Type.Object(
  {
    url: Type.String({
      pattern: '^(/|https?://)',
      'x-hint': 'Write a path on the endpoint, such as /metrics, or a full address.',
      description:
        'Where the page of metrics is: a path on the endpoint’s host, or a full address (another origin gets no key).',
      default: '/metrics',
      examples: ['/metrics', 'http://gpu-1.internal:8002/metrics'],
    }),
    every: unitField('duration', {
      description: 'How often it is read under load, at the most once a second.',
      default: '5s',
      examples: ['5s'],
    }),
  },
  {
    ...strict,
    description:
      'Reads the server’s own metrics (vLLM, SGLang, TGI, llama.cpp, Triton) before, during and after each load stage: requests running and waiting, KV cache, prefix cache, TTFT on the server (docs/server-metrics.md). `{}` takes the defaults. Absent: nothing is read.',
  },
);

export const targetSchema = Type.Object(
  {
    url: Type.String({
      pattern: urlPattern,
      'x-outside': true,
      description:
        'Base URL of the endpoint, up to and including the version; docs/protocols.md has an example for each protocol. Reports name it only where it is on this machine, or with `report.show-url`. Input `url`, flag `--url`. Required.',
      examples: ['https://staging.example.com/v1'],
    }),
    api: Type.Enum([...protocolNames], {
      description: 'Wire protocol that the endpoint speaks (docs/protocols.md). Input `api`.',
      default: 'openai-chat',
      examples: ['anthropic-messages'],
    }),
    'api-version': Type.Optional(
      apiVersionField('Version of the API, for `api: azure-openai`. Default: the latest stable one, `2024-10-21`.'),
    ),
    custom: Type.Optional(
      customField(
        'How the endpoint is spoken to, with `api: custom`: what is asked, and where the answer has what. Absent: `api` names the protocol.',
      ),
    ),
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
        description:
          'How reports name the endpoint. Needed where one job measures several: it keeps their runs and comments apart. Default: the model name.',
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
    'api-key-file': Type.Optional(
      keyFileField(
        'File that holds the API key and nothing else, instead of `api-key-env`; it may lie outside the working directory. The input `api-key` wins over it.',
      ),
    ),
    tls: Type.Optional(
      tlsField({
        description:
          'How https is spoken to the endpoint (docs/transport.md). A value is the path of a PEM file, or `{ env: NAME }` for a variable that holds the text. Absent: known authorities are trusted, and no certificate is shown.',
        ca: 'Absent: the known ones alone.',
        cert: 'Absent: none is shown.',
        verify: 'Default: `true`.',
      }),
    ),
    http: Type.Optional(httpField('Default: `1.1`.')),
    compression: Type.Optional(compressionField('Default: `false`.')),
    headers: headersField({
      description:
        'HTTP headers sent with every request. A value is a text, or `{ env: NAME }` to take it from an environment variable.',
      default: {},
      examples: [{ 'x-team': 'search', 'x-key': { env: 'OTHER_KEY' } }],
    }),
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
    wait: unitField('duration', {
      description:
        'How long to wait for an endpoint that refuses connections or answers 502, 503 or 504, as one does that is still rolling out.',
      default: '10s',
      examples: ['2m'],
    }),
    start: Type.Optional(
      startField(
        'Starts the server for this run; its log is kept beside the run file. Absent: the endpoint runs already.',
      ),
    ),
    expect: Type.Optional(
      expectField(
        'Proof that the endpoint runs this commit: waited for before driving, else the run is `invalid`. Absent: the report says that nothing shows it.',
      ),
    ),
    metrics: Type.Optional(metricsField),
  },
  { ...strict, description: 'The endpoint that is measured.', default: {} },
);
