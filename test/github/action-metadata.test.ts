import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

/** Icons that the marketplace knows among Feather's; only those that fit us. Colours: all it knows. */
const icons = ['activity', 'bar-chart-2', 'check-circle', 'trending-up', 'zap'];
const colours = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

/** Resolved by the runner; the braces are its own syntax, not a template's. */
const tokenExpression = ['$', '{{ github.token }}'].join('');

test('the action can be listed: name, description and branding', () => {
  expect(action.name).toBe('InsightAgent');
  expect(action.description.length).toBeGreaterThan(40);
  expect(icons).toContain(action.branding.icon);
  expect(colours).toContain(action.branding.color);
});

test('it runs on Node 24 from the bundle', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
});

test('inputs and outputs are the documented ones, each described', () => {
  expect(Object.keys(action.inputs)).toEqual([
    'url',
    'model',
    'api-key',
    'api',
    'baseline-url',
    'baseline-api-key',
    'config',
    'mode',
    'shard',
    'instances',
    'run-files',
    'comment',
    'github-token',
  ]);
  expect(Object.keys(action.outputs)).toEqual([
    ...[
      'verdict',
      'ttft-p50-ms',
      'ttft-p95-ms',
      'output-tokens-per-sec',
      'requests-per-sec',
      'accuracy',
      'error-ratio',
    ],
    ...['comment-url', 'comment-status', 'report-path', 'run-path', 'result'],
  ]);
  for (const entry of [
    ...Object.values<{ description: string }>(action.inputs),
    ...Object.values<{ description: string }>(action.outputs),
  ]) {
    expect(entry.description).toMatch(/^[A-Za-z0-9].*\.$/);
  }
});

test('no default stands here but the token, so none can beat the config file', () => {
  const defaults = Object.entries<{ default?: string; required?: boolean }>(action.inputs).filter(
    ([, input]) => 'default' in input || 'required' in input,
  );
  expect(defaults).toEqual([['github-token', expect.objectContaining({ default: tokenExpression })]]);
});
