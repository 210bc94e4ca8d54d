/** The `pull-request` section of the config schema. */
import Type from 'typebox';
import { strict } from './schema-fields.ts';

export const pullRequestSchema = Type.Object(
  {
    drafts: Type.Enum(['gate', 'skip'], {
      description:
        'Whether a draft is measured. `skip`: the check says NOT GATED and stays green until the pull request is ready for review; the workflow then has to run on `ready_for_review` too.',
      default: 'gate',
      examples: ['skip'],
    }),
  },
  { ...strict, description: 'What a pull request may do and say.', default: {} },
);
