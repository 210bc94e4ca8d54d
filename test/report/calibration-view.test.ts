import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/load.ts';
import type { Calibration } from '../../src/model/calibration.ts';
import { calibrationSnippet } from '../../src/report/calibration-snippet.ts';
import { buildCalibrationView } from '../../src/report/calibration-view.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { buildCalibration } from '../synthetic/build-calibration.ts';
import { HOSTILE } from './sample-results.ts';

const markdown = (calibration: Calibration): string =>
  // Figures hold together by no-break spaces.
  renderMarkdown(buildCalibrationView(calibration, 'out')).replaceAll('\u00a0', ' ');
const without = (...keys: (keyof Calibration)[]): Calibration =>
  Object.fromEntries(Object.entries(buildCalibration()).filter(([key]) => !keys.includes(key as never))) as never;

describe('the report of a calibration', () => {
  const text = markdown(buildCalibration());

  it('gives each false-alarm rate with its count and interval, and names the gates', () => {
    expect(text).toContain(
      '**False alarms against stored runs:** **0 of 5 failed**; true rate 0.0 % to 52.2 %; 1 warned',
    );
    expect(text).toContain('**1 of 2 failed**; true rate 1.3 % to 98.7 %; ttft\\_p50 in steady 1×');
    expect(text).toContain('5 runs without a failure rule out a false-alarm rate above 52.2 %, and no smaller one.');
  });

  it('gives the noise with its interval, and what each gate sees', () => {
    expect(text).toMatch(/\| ttft\\_p50 \| 181 ms \| 2\.0 % \(1\.2 % to 5\.7 %\) \| 1\.0 % \(one pair\) \|/);
    expect(text).toMatch(/\| ttft\\_p50 \| \+30 % \| \+11 % \| \+10 % \| \+6 % \|/);
    expect(text).toMatch(/\| output\\_tokens\\_per\\_sec \| −30 % \| −11 % \| −10 % \| – \|/);
    expect(text).toMatch(/\| accuracy \| −5 points/);
  });

  it('says of instances that were not told apart how far they may differ', () => {
    const [gate] = buildCalibration().gates;
    if (!gate?.betweenInstances) throw new Error('the sample has instances');
    const apart = { ...gate, betweenInstances: { ...gate.betweenInstances, sd: 0 } };
    expect(markdown(buildCalibration({ gates: [apart] }))).toMatch(/not told apart \(below 1\.2 %, one pair\)/);
  });

  it('says what one run, or no second instance, cannot tell', () => {
    expect(markdown(without('history', 'items', 'paired', 'against'))).toContain(
      'One run alone cannot tell how much runs differ',
    );
    expect(markdown(without('paired', 'against'))).toContain('is not known: give --against a second one');
    const { against } = buildCalibration();
    expect(markdown(buildCalibration({ against: against && { ...against, sameAddress: true } }))).toContain(
      'is the target itself',
    );
  });

  it('warns where it ended early, and of runs that are not used', () => {
    const runs = [{ file: 'run-1.jsonl', design: 'history' as const, startedAt: '', refused: 'the run is incomplete' }];
    const early = markdown(
      buildCalibration({ complete: false, reason: 'it was cancelled', runs: [...buildCalibration().runs, ...runs] }),
    );
    expect(early).toContain('> - It ended before everything planned was measured: it was cancelled.');
    expect(early).toMatch(/> - `run-1\.jsonl` is not used: the run is incomplete/);
    const none = buildCalibrationView(buildCalibration({ runs, reason: 'it was cancelled' }), 'out');
    expect(none.verdict).toBe('invalid');
    expect(none.headline).toBe('Not calibrated: none of 1 run of staging can be used');
  });

  it('lets nothing through that somebody else wrote', () => {
    const { target } = buildCalibration();
    const hostile = buildCalibration({ target: { ...target, label: HOSTILE }, complete: false, reason: HOSTILE });
    const view = buildCalibrationView(hostile, 'out');
    const page = renderMarkdown(view);
    for (const piece of ['<img', '[y](javascript', '![x](', '<!--', '@octocat'])
      expect(page, piece).not.toContain(piece);
    const screen = renderTerminal(view, { color: false, width: 100 });
    for (const control of ['\u001b', '\u202e', '\u{e0041}']) expect(screen).not.toContain(control);
  });
});

describe('the proposed settings', () => {
  const inputs = { url: 'https://staging.example.com/v1', model: 'm' };
  const resolved = (text: string) => resolveConfig({ file: { name: 'c.yml', text }, inputs, env: {} }).config;

  it('are a config that is valid and says what was proposed', () => {
    const { gates, baseline } = resolved(calibrationSnippet(buildCalibration()));
    expect(baseline.calibration).toBe('insight-agent-calibration/calibration.json');
    const tolerance = (metric: string) => gates.gates.find((gate) => gate.metric === metric)?.relative;
    expect(tolerance('ttft_p50')).toBe(0.09);
    expect(tolerance('output_tokens_per_sec')).toBe(0.08);
    expect(tolerance('tpot_p50')).toBe(0.05);
  });

  it('name the stage where there are several', () => {
    const { gates } = buildCalibration();
    const [first] = gates;
    if (!first) throw new Error('the sample has gates');
    const text = calibrationSnippet(buildCalibration({ gates: [...gates, { ...first, stage: 'peak' }] }));
    expect(text).toContain('ttft_p50@steady: { max-increase: 9% }');
    expect(text).toContain('ttft_p50@peak: { max-increase: 9% }');
  });

  it('are the file alone where the noise leaves room', () => {
    const gates = buildCalibration().gates.filter(({ metric }) => metric === 'accuracy');
    expect(calibrationSnippet(buildCalibration({ gates }))).not.toContain('gates:');
  });
});
