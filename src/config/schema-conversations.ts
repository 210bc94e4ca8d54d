/** `workload.conversations` in the config schema. */
import Type from 'typebox';
import { strict } from './schema-fields.ts';
import { lengthsField } from './schema-synthetic.ts';
import { thinkTimeHint, thinkTimePattern } from './think-time.ts';

export const conversations = Type.Object(
  {
    turns: Type.Optional(
      lengthsField({
        description:
          'How many turns each conversation of `synthetic` has, as a number or a distribution. Required with `synthetic`, and for it only: a conversation of a file has its own.',
        examples: [4, 'uniform(2, 8)'],
      }),
    ),
    'think-time': Type.Unsafe<string>({
      ...{ type: 'string', pattern: thinkTimePattern, 'x-hint': thinkTimeHint },
      description: `From the end of an answer to the next turn; the same for the same turn in every run. ${thinkTimeHint}`,
      default: '0s',
      examples: ['2s', 'lognormal(2s, 0.8)'],
    }),
    replies: Type.Enum(['recorded', 'own'], {
      description:
        '`recorded`: later turns carry the answers of the file (made-up ones with `synthetic`), so every run sends the same. `own`: they carry what the model has just answered; then a change of its answers changes the load.',
      default: 'recorded',
      examples: ['recorded'],
    }),
  },
  {
    ...strict,
    description:
      'Prompts are conversations, sent turn by turn, each turn with all that was said before. `concurrency`, or the rate of an open loop, is that of conversations; `requests` counts turns. Absent: each prompt is one request.',
  },
);
