/** The `workload` section of the config schema. */
import Type from 'typebox';
import { conversations } from './schema-conversations.ts';
import { pathPattern, strict } from './schema-fields.ts';
import { stage } from './schema-stage.ts';
import { synthetic } from './schema-synthetic.ts';

export const workloadSchema = Type.Object(
  {
    prompts: Type.Optional(
      Type.String({
        pattern: pathPattern,
        'x-hint': 'Write a path relative to the working directory.',
        description:
          'File with the load prompts: JSON Lines, a `.txt` with one prompt a line, or a JSON list of conversations as ShareGPT has them; relative to the working directory. Default: the shipped set.',
        examples: ['prompts.jsonl'],
      }),
    ),
    synthetic: Type.Optional(synthetic),
    conversations: Type.Optional(conversations),
    'max-output-tokens': Type.Integer({
      minimum: 1,
      maximum: 100_000,
      description: 'Longest answer that is asked for. Time per output token needs at least 2.',
      default: 128,
      examples: [128],
    }),
    'ignore-eos': Type.Boolean({
      description:
        '`true` sends `ignore_eos` with every load request: an answer goes on to `max-output-tokens` whatever the model says, so that every run makes as many tokens. For protocols that have the field: `openai-chat`, `openai-completions`, and a `custom` body with `{{ignore-eos}}`. `synthetic.output-tokens` and traces send it by themselves.',
      default: false,
      examples: [true],
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
        '`bust` starts every load prompt with its own nonce, so that no prefix cache answers for the server (the turns of a conversation share theirs, and so do prompts with a `shared-prefix`); `keep` sends prompts as they are.',
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
