/** The `baseline` section of the config schema. */
import Type from 'typebox';
import { protocolNames } from '../protocol/list.ts';
import { customField } from './schema-custom.ts';
import { envName, pathPattern, strict, unitField, visibleText } from './schema-fields.ts';
import { apiVersionField, expectField, headersField, startField, urlPattern } from './schema-target.ts';
import { keyFileField, tlsField } from './schema-tls.ts';
import { compressionField, httpField } from './schema-transport.ts';

/** No field has a default here: what is not set is the target's. */
const baselineTarget = Type.Object(
  {
    url: Type.Optional(
      Type.String({
        pattern: urlPattern,
        description:
          'Base URL of the endpoint that the target is compared with, up to and including the version. Input `baseline-url`, flag `--baseline-url`. Default: that of `target`.',
        examples: ['https://prod.example.com/v1'],
      }),
    ),
    api: Type.Optional(
      Type.Enum([...protocolNames], {
        description: 'Wire protocol that it speaks. Default: that of `target`.',
        examples: ['openai-chat'],
      }),
    ),
    'api-version': Type.Optional(apiVersionField('As `target.api-version`. Default: that of `target`.')),
    custom: Type.Optional(customField('As `target.custom`, for this endpoint. Default: that of `target`.')),
    model: Type.Optional(
      Type.String({
        pattern: visibleText,
        'x-hint': 'Write the name by which the endpoint knows the model, on one line.',
        description: 'Model name as it knows it. Default: that of `target`.',
        examples: ['my-model'],
      }),
    ),
    label: Type.Optional(
      Type.String({
        pattern: visibleText,
        'x-hint': 'Write a short name on one line.',
        description: 'How reports name it. Default: `baseline`.',
        examples: ['production'],
      }),
    ),
    'api-key-env': Type.Optional(
      Type.String({
        pattern: envName,
        'x-hint': 'Write the name of an environment variable, such as PROD_API_KEY, or `off`, never the key itself.',
        description:
          'Environment variable that holds its API key; `off` where it wants none. The input `baseline-api-key` wins over it. Default: the key of `target` where both have one origin (scheme, host and port); a key never goes to another one, so there it must be said.',
        examples: ['PROD_API_KEY'],
      }),
    ),
    'api-key-file': Type.Optional(keyFileField('File that holds its API key, instead of `api-key-env`.')),
    tls: Type.Optional(
      tlsField({
        description:
          'How https is spoken to it. Default: each field as in `target.tls`, within the limits that it states.',
        ca: 'Default: those of `target`.',
        cert: '`off` where it wants none. Default: that of `target` where both have one origin; a client certificate is never shown to another one, so there it must be said.',
        verify: 'Default: that of `target` where both have one origin, else `true`.',
      }),
    ),
    http: Type.Optional(httpField('Default: that of `target`.')),
    compression: Type.Optional(compressionField('Default: that of `target`.')),
    headers: Type.Optional(
      headersField({
        description:
          'HTTP headers sent with every request to it, instead of those of `target`. Default: those of `target` where both have one origin; else they must be said, `{}` for none.',
        examples: [{ 'x-team': 'search' }],
      }),
    ),
    'request-timeout': Type.Optional(
      unitField('duration', { description: 'Time for one request. Default: that of `target`.', examples: ['2m'] }),
    ),
    'connect-timeout': Type.Optional(
      unitField('duration', {
        description: 'Time for opening one connection. Default: that of `target`.',
        examples: ['10s'],
      }),
    ),
    wait: Type.Optional(
      unitField('duration', {
        description: 'How long to wait for it while it is still coming up. Default: that of `target`.',
        examples: ['2m'],
      }),
    ),
    start: Type.Optional(
      startField(
        'Starts its server for this run; the log is kept beside the run file. Absent: it runs already. Never taken from `target`.',
      ),
    ),
    expect: Type.Optional(
      expectField(
        'What it must say of itself before driving, else the run is `invalid`. Absent: it is taken as it is. Never taken from `target`.',
      ),
    ),
  },
  {
    ...strict,
    description:
      'The endpoint that the target is measured beside (`design: paired`). What is not set here is that of `target`. Absent: none.',
  },
);

export const baselineSchema = Type.Object(
  {
    design: Type.Enum(['history', 'paired', 'none'], {
      description:
        '`history` compares with earlier runs of the base branch; `paired` measures a second endpoint (`baseline.target`) side by side; `none` judges by the limits alone. With `baseline.target` or the input `baseline-url` the default is `paired`.',
      default: 'history',
      examples: ['history'],
    }),
    target: Type.Optional(baselineTarget),
    interleave: Type.Enum(['pairs', 'turns', 'exclusive'], {
      description:
        'How the two endpoints of a paired run share the time. `pairs`: both stay up, and each prompt goes to both, one right after the other. `turns`: one at a time is under load, for endpoints that share a machine. `exclusive`: only one is up at a time, both started by the run, restarted before each turn.',
      default: 'pairs',
      examples: ['turns'],
    }),
    'instance-sd': Type.Optional(
      unitField('share', {
        description:
          'What two instances of one build differ by (standard deviation): a paired run never takes less than this for noise. Default: 1.5%, or what the `calibration` leaves of it.',
        examples: ['0.5%'],
      }),
    ),
    calibration: Type.Optional(
      Type.String({
        pattern: pathPattern,
        'x-hint': 'Write a path relative to the working directory.',
        description:
          'What `insight-agent calibrate` wrote about this endpoint under this load, relative to the working directory: the noise that it measured takes the place of the assumed one. A file that is absent, of another workload or target, or older than `max-age` is not used, with a warning. Absent: the assumed noise.',
        examples: ['insight-agent-calibration/calibration.json'],
      }),
    ),
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
      description:
        'How many of the latest comparable runs are the history at the most. After a change of level up to half as many older ones count too: they still tell of the noise.',
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
    anchor: Type.Optional(
      Type.String({
        pattern: '^[0-9a-fA-F]{7,64}$',
        'x-hint': 'Write the SHA of a commit, at least its first 7 digits.',
        description:
          'Commit whose stored run drift is measured from, say that of the last release: it is looked for beyond `runs` too, as far as `max-age` reaches. Absent: the oldest run of the history, as where no run of it is stored.',
        examples: ['4f2c9a1'],
      }),
    ),
    files: Type.Array(
      Type.String({ pattern: pathPattern, 'x-hint': 'Write a path relative to the working directory.' }),
      {
        maxItems: 100,
        description:
          'Run files, or folders with a `run.jsonl`, to compare with instead of stored artifacts, relative to the working directory. The action reads what is kept in the repository from the baseline commit, so that no pull request rewrites its own baseline.',
        default: [],
        examples: [['baseline/run.jsonl']],
      },
    ),
    'run-ids': Type.Optional(
      Type.Array(Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }), {
        minItems: 1,
        maxItems: 100,
        description:
          'Workflow runs of this repository whose artifacts to compare with, instead of those that the action finds by itself: the number in the address of the run. Neither its branch nor its workflow matters. Action only. Absent: none is named.',
        examples: [[19283746501]],
      }),
    ),
    release: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$',
        'x-hint': 'Write the tag of a release, such as insight-baselines.',
        description:
          'Tag of a release whose assets are the baseline; recordings are put there too (`permissions: contents: write`), and the release is made where there is none. For GitHub Enterprise Server, and for runs that are to outlive artifacts. Action only. Absent: artifacts.',
        examples: ['insight-baselines'],
      }),
    ),
  },
  { ...strict, description: 'What the run is compared with.', default: {} },
);
