/** The `pull-request` section of the config schema. */
import Type from 'typebox';
import { pathPattern, strict } from './schema-fields.ts';

export const pullRequestSchema = Type.Object(
  {
    drafts: Type.Enum(['gate', 'skip'], {
      description:
        'Whether a draft is measured. `skip`: the check says NOT GATED and stays green until the pull request is ready for review; the workflow then has to run on `ready_for_review` too.',
      default: 'gate',
      examples: ['skip'],
    }),
    'accept-label': Type.String({
      pattern: '^(?=.*\\S)[^\\p{Cc}]{1,50}$',
      description:
        'Label of a pull request that accepts its regressions: the gates stay red and do not fail the check, and the history starts anew with the merge. Never limits. `off`: no label does.',
      default: 'perf-regression-accepted',
      examples: ['perf-regression-accepted', 'off'],
    }),
    accepted: Type.String({
      pattern: pathPattern,
      description:
        'File of accepted regressions, each with a reason, a name and an end: docs/accept.md. It need not be there.',
      default: '.github/insight-agent-accepted.yml',
      examples: ['.github/insight-agent-accepted.yml'],
    }),
  },
  { ...strict, description: 'What a pull request may do and say.', default: {} },
);
