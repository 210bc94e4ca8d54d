/** `workload.synthetic` in the config schema. */
import Type from 'typebox';
import { lengthsHint, lengthsPattern } from './lengths.ts';
import { strict } from './schema-fields.ts';

/** Whole numbers drawn from a distribution. */
export const lengthsField = (text: { description: string; examples: unknown[] }) =>
  Type.Unsafe<string | number>({
    ...{ type: ['integer', 'string'], minimum: 1, pattern: lengthsPattern, 'x-hint': lengthsHint },
    ...text,
  });

export const synthetic = Type.Object(
  {
    'input-tokens': lengthsField({
      description: `Length of the prompts. ${lengthsHint} Required.`,
      examples: ['lognormal(300, 0.6)', 500],
    }),
    'output-tokens': Type.Optional(
      lengthsField({
        description:
          'Length of the answers: asked for as the longest one and, of servers that know `ignore_eos`, as the shortest. Absent: `max-output-tokens` bounds them.',
        examples: [128, 'uniform(50, 200)'],
      }),
    ),
    'shared-prefix': Type.Optional(
      Type.Object(
        {
          groups: Type.Integer({
            minimum: 1,
            maximum: 1000,
            description: 'How many beginnings there are. Required.',
            examples: [4],
          }),
          tokens: Type.Integer({
            minimum: 1,
            maximum: 100_000,
            description: 'Length of each, beside the own words of a prompt. Required.',
            examples: [1000],
          }),
        },
        {
          ...strict,
          description:
            'Prompts of a group begin with the same words. With `cache: bust` each group has a nonce a stage, and each endpoint side by side its own: its beginning is cold once, and then shared. Absent: prompts share nothing.',
        },
      ),
    ),
  },
  {
    ...strict,
    description:
      'Prompts that are made of common words, in the place of a file. Absent: `prompts`, or the shipped set.',
  },
);
