/**
 * `calibration.json` as a schema: what a reader accepts within schema version 1. Unknown properties are allowed; numbers must be finite.
 * The types in src/model/calibration.ts are the contract.
 */
import Type, { type TSchema } from 'typebox';
import { targetFields } from './run-header-schema.ts';

const optional = <T extends TSchema>(schema: T) => Type.Optional(schema);
const count = (description: string) => Type.Integer({ minimum: 0, description });
const share = (description: string) => Type.Number({ minimum: 0, maximum: 1, description });
const text = (description: string) => Type.String({ description });
const maybe = (description: string) => Type.Union([Type.Number(), Type.Null()], { description });

/** No noise is larger: beyond it, one run is ten thousand times another. */
const LARGEST_SD = 10;
const sd = (description: string) => Type.Number({ minimum: 0, maximum: LARGEST_SD, description });
const sdFields = {
  sd: sd('Standard deviation, log scale.'),
  low: Type.Number({ minimum: 0, description: 'Lower end of its 95 % interval.' }),
  high: Type.Number({ minimum: 0, description: 'Upper end of its 95 % interval.' }),
  degreesOfFreedom: Type.Integer({ minimum: 1, maximum: 10_000, description: 'What it rests on.' }),
};

const falseAlarms = (description: string) =>
  Type.Object(
    {
      judged: count('How often an unchanged endpoint was judged.'),
      failed: count('How often the verdict was `fail`.'),
      warned: count('How often the verdict was `warn`.'),
      low: share('Lower end of the exact 95 % interval of the chance to fail.'),
      high: share('Upper end of it.'),
      byGate: Type.Array(
        Type.Object({ metric: text('Metric.'), stage: text('Stage.'), failed: count('How often it failed.') }),
        { description: 'The gates that failed.' },
      ),
    },
    { description },
  );

export const calibrationSchema = Type.Object(
  {
    kind: Type.Literal('calibration'),
    schemaVersion: Type.Literal(1),
    tool: Type.Object({ name: Type.String(), version: Type.String() }, { description: 'What wrote the file.' }),
    startedAt: text('Wall-clock time of the first run (ISO 8601).'),
    target: Type.Object(targetFields, { description: 'The endpoint.' }),
    against: optional(
      Type.Object(
        { ...targetFields, sameAddress: Type.Boolean({ description: 'True where it is the target itself.' }) },
        { description: 'The second instance of the same build, where one was measured beside it.' },
      ),
    ),
    fingerprint: Type.Object(
      { load: text('Hash over the load workload.'), quality: text('Hash over the quality items.') },
      { description: 'The noise is that of this workload.' },
    ),
    definitions: Type.Array(Type.String(), { description: 'Ids of the metric definitions.' }),
    complete: Type.Boolean({ description: 'Whether everything planned was measured.' }),
    reason: text('Why it ended.'),
    runs: Type.Array(
      Type.Object({
        file: text('Run file, in the same folder.'),
        design: Type.Enum(['history', 'paired']),
        startedAt: text('Wall-clock time of its start.'),
        refused: optional(text('Why no figure rests on it.')),
      }),
      { description: 'Every run that was driven, in order.' },
    ),
    history: optional(falseAlarms('Each run of the target alone, judged against all others.')),
    paired: optional(falseAlarms('Each run beside the second instance, judged both ways round.')),
    gates: Type.Array(
      Type.Object({
        metric: text('Metric.'),
        stage: text('Stage.'),
        unit: text('Unit of `centre`.'),
        centre: maybe('Mean over the runs (geometric for latencies and rates).'),
        betweenRuns: optional(
          Type.Object(sdFields, { description: 'From run to run, what happens inside a run included.' }),
        ),
        betweenInstances: optional(
          Type.Object(
            { ...sdFields, withError: sd('The same with the error of measuring it.') },
            { description: 'What the two instances differ by beyond the noise of measuring them.' },
          ),
        ),
        sees: Type.Object(
          {
            k1: maybe('With 1 stored run.'),
            k8: maybe('With 8.'),
            k12: maybe('With 12.'),
            paired: maybe('Side by side.'),
          },
          { description: 'Smallest change caught with 80 % probability: relative, or points as a ratio.' },
        ),
        tolerance: Type.Object(
          {
            configured: maybe('As configured.'),
            proposed: maybe('The smallest not below it that the noise leaves room for.'),
          },
          { description: 'Ratio of the centre, or points as a ratio.' },
        ),
      }),
      { description: 'One entry a gate and stage.' },
    ),
    items: optional(
      Type.Object(
        {
          items: count('Items that every usable run answered.'),
          runs: count('Runs that asked them.'),
          rate: share('Share of items with another result in two runs.'),
          low: share('Lower end of its 95 % interval.'),
          high: share('Upper end of it.'),
          unstable: count('Items that did not always have the same result.'),
        },
        { description: 'How many quality items the unchanged endpoint answers differently when it is asked again.' },
      ),
    ),
  },
  { description: 'What `insight-agent calibrate` measured.' },
);
