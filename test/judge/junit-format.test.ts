/** `compare --format junit` on real run files. */
import { expect, it } from 'vitest';
import { buildRun } from '../synthetic/build-run.ts';
import { CompareFolder } from './compare-command.ts';

it('prints test results that are red where the command is', async () => {
  using folder = new CompareFolder();
  const baseline = [1, 2, 3, 4, 5, 6].map((seed) =>
    folder.write(`base-${seed}.jsonl`, buildRun({ seed, ageDays: seed })),
  );
  const same = folder.write('same.jsonl', buildRun({ seed: 7 }));
  const slow = folder.write('slow.jsonl', buildRun({ seed: 8, endpoint: { perInputTokenMs: 1.2 } }));
  const green = await folder.print({ baseline, candidate: same, format: 'junit' });
  const red = await folder.print({ baseline, candidate: slow, format: 'junit' });
  expect([green.exitCode, red.exitCode]).toEqual([0, 1]);
  expect(green.text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites>/);
  expect(green.text).not.toContain('<failure');
  expect(red.text).toMatch(/<testcase name="Verdict" [^>]*><failure message="❌ Fail: TTFT p50 got \d+ % slower/);
  expect(red.text).toMatch(/<testcase name="TTFT p50" classname="insight-agent.steady" time="0"><failure /);
});
