/** The settings that a calibration proposes, ready to be pasted into the config file. */
import { metricSpec, QUALITY_STAGE } from '../metrics.ts';
import type { Calibration, GateCalibration } from '../model/calibration.ts';

/** YAML: only the tolerances that the noise asks to be wider, and the file itself. A gate of several stages is spelt for each. */
export function calibrationSnippet({ gates }: Calibration): string {
  const wider = gates.filter(
    ({ tolerance: { configured, proposed } }) => configured !== null && proposed !== null && proposed > configured,
  );
  const stages = new Set(gates.map(({ stage }) => stage).filter((stage) => stage !== QUALITY_STAGE));
  return [
    'baseline:',
    '  calibration: insight-agent-calibration/calibration.json # where this file is kept',
    ...(wider.length === 0 ? [] : ['gates:', ...wider.map((gate) => `  ${lineOf(gate, stages.size > 1)}`)]),
  ].join('\n');
}

function lineOf({ metric, stage, tolerance }: GateCalibration, isStaged: boolean): string {
  const { better } = metricSpec(metric);
  const key = isStaged ? `${metric}@${stage}` : metric;
  // Two decimals are more than the proposals have; a cut keeps binary dust out of the file.
  const percent = Number(((tolerance.proposed ?? 0) * 100).toFixed(2));
  // A figure that is better when high cannot fall by more than all of it.
  return better === 'lower'
    ? `${key}: { max-increase: ${percent}% }`
    : `${key}: { max-decrease: ${Math.min(99, percent)}% }`;
}
