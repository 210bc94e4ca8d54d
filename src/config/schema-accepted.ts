/** Schema of the file of accepted regressions: a list of entries. */
import Type from 'typebox';
import { strict, visibleText } from './schema-fields.ts';

/** More would be a habit and no exception. */
const MOST_ENTRIES = 50;

const entry = Type.Object(
  {
    gate: Type.String({
      pattern: '^[^\\p{Cc}]{1,200}$',
      description:
        'The gate, spelled as under `gates` of the config: `metric`, `metric@stage` for one load stage, or `accuracy[dimension=value]` for one slice.',
      examples: ['ttft_p50'],
      'x-hint': 'Write a gate such as ttft_p50.',
    }),
    reason: Type.String({
      pattern: '^(?=.*\\S)[^\\p{Cc}]{1,500}$',
      description: 'Why the regression is taken, in one line. It stands in every report.',
      examples: ['the larger model is worth it'],
      'x-hint': 'Write one line of at most 500 characters.',
    }),
    by: Type.String({
      pattern: visibleText,
      description: 'Who takes it.',
      examples: ['jane'],
      'x-hint': 'Write a name of at most 200 characters.',
    }),
    until: Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'The last day (UTC) on which the entry holds, at most a year ahead.',
      examples: ['2026-12-31'],
      'x-hint': 'Write a day such as 2026-12-31.',
    }),
    'max-change': Type.Optional(
      Type.String({
        pattern: '^[^\\p{Cc}]{1,30}$',
        description:
          'Largest change for the worse that is taken, by its estimate: a percentage, or points of a metric that changes in points. Absent: any.',
        examples: ['30%', '5pp'],
      }),
    ),
  },
  strict,
);

export const acceptedFileSchema = Type.Array(entry, {
  description: 'Regressions that are accepted, each with a reason, a name and an end.',
  maxItems: MOST_ENTRIES,
});
