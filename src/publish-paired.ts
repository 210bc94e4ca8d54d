/** A run of two endpoints as the result document accounts for it: the other endpoint, and how much of the plan was measured. */
import { RESTARTS_PER_ARM, TURNS_PER_ARM } from './drive/paired-turns.ts';
import { describeServer } from './measure/server-stages.ts';
import { splitArms } from './measure/split-arms.ts';
import type { PairedEvidence } from './model/paired.ts';
import type { SideBySide } from './model/result.ts';
import type { Run } from './model/run-file.ts';

/** Undefined for a run of one endpoint. */
export function publishPaired(run: Run, evidence: PairedEvidence): SideBySide | undefined {
  const { header, stages } = run;
  const { paired } = header;
  if (!paired) return undefined;
  const serverStages = describeServer(splitArms(run).base);
  const { form, instanceSd, base } = paired;
  return {
    form,
    instanceSd,
    ...(serverStages.length === 0 ? {} : { serverStages }),
    base: {
      label: base.label,
      model: base.model,
      api: base.api,
      server: base.server ?? null,
      http: base.http,
      identity: base.identity,
    },
    stages: header.workload.stages.map(({ name, requests }) => {
      const { pairs = [], turns = [] } = evidence.stages[name] ?? {};
      // Turns have a record each; the one that says how the stage ended has no turn.
      const ended = stages.findLast(({ stage, turn }) => stage === name && turn === undefined);
      const stop = ended?.stop ?? 'cut-off';
      return {
        stage: name,
        pairs: pairs.length,
        plannedPairs: form === 'pairs' ? (requests ?? null) : 0,
        turns: turns.length,
        plannedTurns:
          turns.length > 0 || form !== 'pairs' ? 2 * (form === 'exclusive' ? RESTARTS_PER_ARM : TURNS_PER_ARM) : 0,
        stop,
        // Without a key it was the stage's share of the time.
        ...(stop === 'budget' ? { budget: ended?.budget ?? 'minutes' } : {}),
      };
    }),
  };
}
