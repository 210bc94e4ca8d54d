/** `target.metrics`: where the server's own metrics are. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/load.ts';
import { problemsOf } from './resolve.ts';

const written = (metrics: string, rest = '') => ({
  file: { name: 'c.yml', text: `target: { url: "https://h.example:8443/v1", model: m, ${metrics} }\n${rest}` },
  env: {},
});
const metricsOf = (metrics: string) => resolveConfig(written(metrics)).config.target.metrics;

describe('target.metrics', () => {
  it('is what its page shows', () => {
    const page = readFileSync(new URL('../../docs/server-metrics.md', import.meta.url), 'utf8');
    const text = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const { metrics } = resolveConfig({ file: { name: 'server-metrics.md', text }, env: {} }).config.target;
    expect(metrics).toEqual({ url: 'http://127.0.0.1:8000/metrics', withKey: true, everyMs: 5000 });
  });

  it('reads nothing where it is absent', () => {
    expect(metricsOf('label: l')).toBeUndefined();
  });

  it.each<[string, object]>([
    ['metrics: {}', { url: 'https://h.example:8443/metrics', withKey: true, everyMs: 5000 }],
    [
      'metrics: { url: /a/b?model=m, every: 1s }',
      { url: 'https://h.example:8443/a/b?model=m', withKey: true, everyMs: 1000 },
    ],
    ['metrics: { url: "https://h.example:8443/x" }', { url: 'https://h.example:8443/x', withKey: true, everyMs: 5000 }],
    ['metrics: { url: "https://h.example/x" }', { url: 'https://h.example/x', withKey: false, everyMs: 5000 }],
    ['metrics: { url: "http://h.example:8443/x" }', { url: 'http://h.example:8443/x', withKey: false, everyMs: 5000 }],
    ['metrics: { url: //other.example/x }', { url: 'https://other.example/x', withKey: false, everyMs: 5000 }],
  ])('%s has its defaults, and the key for the endpoint’s own origin only', (text, metrics) => {
    expect(metricsOf(text)).toEqual(metrics);
  });

  it.each([
    ['metrics: { every: 200ms }', '`target.metrics.every` is below 1s: reading so often would itself be a load'],
    ['metrics: { url: "http://" }', '`target.metrics.url` is not an address'],
  ])('%s is refused', (text, message) => {
    expect(problemsOf(written(text)).map((problem) => problem.message)).toEqual([message]);
  });

  const beside = (url: string, more = '') =>
    `baseline: { design: paired, target: { url: "${url}", headers: {} }${more} }`;
  const warned = (metrics: string, more?: string) =>
    resolveConfig(written(metrics, more)).warnings.filter((warning) => warning.includes('target.metrics'));

  it('is the same page of the other server side by side, with its own key', () => {
    const other = 'https://other.example:8443/v1';
    const { config, warnings } = resolveConfig(written('metrics: { url: "/page?x=1", every: 2s }', beside(other)));
    expect(config.baseline.paired?.target.metrics).toEqual({
      ...{ url: 'https://other.example:8443/page?x=1', withKey: true, everyMs: 2000 },
    });
    expect(warnings.filter((warning) => warning.includes('target.metrics'))).toEqual([]);
    expect(warned('metrics: {}')).toEqual([]);
  });

  it.each([
    [
      'the page is on another host',
      'metrics: { url: "http://gpu.example:9400/metrics" }',
      'https://other.example/v1',
      '',
    ],
    ['both are one server', 'metrics: {}', 'https://h.example:8443/v2', ''],
    ['the servers are restarted in turn', 'metrics: {}', 'https://other.example/v1', ', interleave: exclusive'],
  ])('says that it is not read side by side where %s', (_name, metrics, url, more) => {
    // Only servers that the run starts can be restarted.
    const starts = more === '' ? metrics : `${metrics}, start: { command: serve }`;
    const baseline = more === '' ? beside(url) : beside(`${url}", start: { command: serve }, label: "b`, more);
    expect(warned(starts, baseline)).toHaveLength(1);
  });
});
