import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrometheusText } from '../../src/protocol/prometheus-text.ts';

const only = (line: string) => {
  const { series, badLines } = parsePrometheusText(line);
  return { badLines, series: series.map(({ name, labels, value }) => [name, Object.fromEntries(labels), value]) };
};

describe('a line of a page', () => {
  it.each<[string, string, Record<string, string>, number]>([
    ['a bare gauge', 'up 1', {}, 1],
    ['a counter with a timestamp', 'up 1027 1395066363000', {}, 1027],
    ['a fractional timestamp', 'up 1 1520879607.789', {}, 1],
    ['labels', 'up{a="b",c="d"} 2', { a: 'b', c: 'd' }, 2],
    ['a comma at the end of the labels', 'up{a="b",} 2', { a: 'b' }, 2],
    ['no labels in braces', 'up{} 2', {}, 2],
    ['white space wherever it may be', ' up { a = "b" , c="d" } \t 2.5e3  ', { a: 'b', c: 'd' }, 2500],
    ['no white space before the value', 'up{a="b"}3', { a: 'b' }, 3],
    [
      'escapes',
      String.raw`up{p="C:\\DIR\\",e="say \"hi\"\n",u="\x"} 1`,
      { p: 'C:\\DIR\\', e: 'say "hi"\n', u: '\\x' },
      1,
    ],
    ['braces, commas and a mark in a value', 'up{a="}, b=\\" # "} 1', { a: '}, b=" # ' }, 1],
    [
      'names that objects have',
      'up{__proto__="x",constructor="y"} 1',
      JSON.parse('{"__proto__":"x","constructor":"y"}'),
      1,
    ],
    ['an exemplar', 'up{le="0.1"} 8 # {trace_id="KOO5S4"} 0.067 1520879607.7', { le: '0.1' }, 8],
    ['not a number', 'up NaN', {}, Number.NaN],
    ['the infinite', 'up +Inf', {}, Number.POSITIVE_INFINITY],
    ['the infinite below', 'up -inf', {}, Number.NEGATIVE_INFINITY],
    ['a small negative', 'up -1.5e-07', {}, -1.5e-7],
    ['a carriage return at the end', 'up 1\r', {}, 1],
  ])('has %s', (_, line, labels, value) => {
    expect(only(line)).toEqual({ badLines: 0, series: [['up', labels, value]] });
  });

  it.each(['', '   ', '# HELP up Says "hi" {', '# TYPE up gauge', '#', '# EOF'])('may say nothing: "%s"', (line) => {
    expect(only(line)).toEqual({ badLines: 0, series: [] });
  });

  it.each([
    ['no value', 'up'],
    ['no value after labels', 'up{a="b"}'],
    ['a word for a value', 'up down'],
    ['a hexadecimal value', 'up 0x10'],
    ['a value of a million digits and a letter', `up ${'1'.repeat(1_000_000)}x`],
    ['too many values', 'up 1 2 3'],
    ['a word for a timestamp', 'up 1 now'],
    ['labels that are not closed', 'up{a="b" 1'],
    ['a label without quotes', 'up{a=b} 1'],
    ['a label without a value', 'up{a} 1'],
    ['a text that is not closed', 'up{a="b} 1'],
    ['labels without a comma between', 'up{a="b"c="d"} 1'],
    ['a label twice', 'up{a="b",a="c"} 1'],
    ['a name that begins with a digit', '1up 1'],
    ['a quoted name', '{"up.time"} 1'],
    ['a web page', '<!DOCTYPE html>'],
    ['a name with a letter of another alphabet', 'größe 1'],
  ])('is counted and left out: %s', (_, line) => {
    expect(only(`before 1\n${line}\nafter 2`)).toEqual({
      badLines: 1,
      series: [
        ['before', {}, 1],
        ['after', {}, 2],
      ],
    });
  });
});

describe('a page', () => {
  const escaped = (text: string) => text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n');

  it('gives back what was written by the format’s own escapes', () => {
    const sample = fc.record({
      name: fc.stringMatching(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/),
      labels: fc.dictionary(fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]*$/), fc.string({ unit: 'binary' })),
      // The format has no zero below zero.
      value: fc.double().map((value) => value + 0),
    });
    fc.assert(
      fc.property(fc.array(sample), (samples) => {
        const text = samples
          .map(({ name, labels, value }) => {
            const pairs = Object.entries(labels).map(([key, label]) => `${key}="${escaped(label)}"`);
            return `${name}{${pairs.join(',')}} ${String(value).replace('Infinity', 'Inf')}`;
          })
          .join('\n');
        const page = parsePrometheusText(text);
        expect(page.badLines).toBe(0);
        expect(page.series.map(({ name, labels, value }) => ({ name, labels: [...labels], value }))).toEqual(
          samples.map(({ name, labels, value }) => ({ name, labels: Object.entries(labels), value })),
        );
      }),
      { seed: 7 },
    );
  });

  it('may be anything without breaking the reader, which accounts for each of its lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { series, badLines } = parsePrometheusText(text);
        const said = text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
        expect(series.length + badLines).toBe(said.length);
      }),
      { seed: 7 },
    );
  });

  it('is kept only as far as it is wanted, and only up to a bound', () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `up{i="${index}"} 1`).join('\n');
    expect(parsePrometheusText(lines)).toMatchObject({ series: { length: 20_000 }, badLines: 10_000 });
    expect(parsePrometheusText(`${lines}\nother 1`, (name) => name === 'other').series).toHaveLength(1);
  });
});
