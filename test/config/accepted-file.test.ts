import { describe, expect, it } from 'vitest';
import { readAcceptedFile } from '../../src/config/accepted-file.ts';
import { ConfigError } from '../../src/errors.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const read = (text: string, now = NOW) => readAcceptedFile({ name: 'a.yml', text }, now);

function complaints(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(
      ({ message, hint, place }) => `${place.file}:${place.line}:${place.column} ${message} | ${hint}`,
    );
  }
  throw new Error('The file was accepted');
}

const entry = (given: Record<string, string> = {}) => {
  const of = { gate: 'ttft_p50', reason: 'worth it', by: 'jane', until: '2026-12-31', ...given };
  return `- { ${Object.entries(of)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }\n`;
};

describe('the file of accepted regressions', () => {
  it('is a list of entries', () => {
    expect(
      read(entry({ 'max-change': '30%' }) + entry({ gate: '"accuracy[domain=law]"', 'max-change': '5pp' })).entries,
    ).toEqual([
      { gate: 'ttft_p50', reason: 'worth it', by: 'jane', until: '2026-12-31', maxChange: 0.3, source: 'file' },
      {
        gate: 'accuracy[domain=law]',
        reason: 'worth it',
        by: 'jane',
        until: '2026-12-31',
        maxChange: 0.05,
        source: 'file',
      },
    ]);
  });

  it.each(['', '# nothing\n', '[]\n'])('may be empty: %j', (text) => {
    expect(read(text)).toEqual({ entries: [], warnings: [] });
  });

  it('holds on the whole of the last day, in UTC, and not after it', () => {
    const text = entry({ until: '2026-11-21' });
    expect(read(text, Date.parse('2026-11-21T23:59:59Z')).entries).toHaveLength(1);
    expect(read(text, Date.parse('2026-11-22T00:00:00Z'))).toEqual({
      entries: [],
      warnings: [
        'Accepted regressions of a.yml that hold no more: ttft_p50 expired on 2026-11-21. Remove them from the file.',
      ],
    });
  });

  it('takes all entries for one gate, and tells all that expired in one sentence', () => {
    const { entries, warnings } = read(
      entry({ until: '2026-12-01', reason: 'short' }) +
        entry({ reason: 'long' }) +
        entry({ until: '2026-11-01' }) +
        entry({ gate: 'tpot_p50', until: '2025-01-01' }),
    );
    expect(entries.map(({ reason }) => reason)).toEqual(['short', 'long']);
    expect(warnings).toEqual([
      expect.stringContaining('ttft_p50 expired on 2026-11-01, tpot_p50 expired on 2025-01-01'),
    ]);
  });

  it.each<[string, string, string]>([
    ['a mapping', 'gate: ttft_p50\n', 'a.yml:1:1 The file holds a mapping, not a list | Start each entry with `- `.'],
    [
      'an entry that is none',
      '- ttft_p50\n',
      'a.yml:1:3 `[0]`: "ttft_p50" is not a mapping (`key: value` lines) | Write a mapping (`key: value` lines).',
    ],
    [
      'no reason',
      '- { gate: ttft_p50, by: jane, until: 2026-12-31 }\n',
      'a.yml:1:3 `[0].reason` is missing | Add it to the entry.',
    ],
    [
      'a key of its own',
      entry({ limit: '5' }),
      'a.yml:1:68 Unknown key `[0].limit` | Allowed here: `gate`, `reason`, `by`, `until`, `max-change`.',
    ],
    ['a slip in a gate', entry({ gate: 'ttft_p51' }), 'a.yml:1:11 Unknown gate `ttft_p51` | Did you mean `ttft_p50`?'],
    [
      'a slip in a gate of a stage',
      entry({ gate: 'ttft_p51@peak' }),
      'a.yml:1:11 Unknown gate `ttft_p51@peak` | Did you mean `ttft_p50@peak`?',
    ],
    [
      'a slice of what has none',
      entry({ gate: '"ttft_p50[a=b]"' }),
      'a.yml:1:11 Unknown gate `ttft_p50[a=b]`: TTFT p50 has no slices | Write `ttft_p50`, or `ttft_p50@stage`.',
    ],
    ['every gate', entry({ gate: '"*"' }), 'a.yml:1:11 Unknown gate `*` | Allowed here: '],
    [
      'no day',
      entry({ until: '2026-02-30' }),
      'a.yml:1:56 `until`: 2026-02-30 is no day | Write a day such as 2026-12-31.',
    ],
    [
      'no date',
      entry({ until: 'soon' }),
      'a.yml:1:56 `[0].until`: "soon" is not in a form that is understood | Write a day such as 2026-12-31.',
    ],
    [
      'more than a year',
      entry({ until: '2027-11-23' }),
      'a.yml:1:56 `until`: 2027-11-23 is more than a year ahead | Write a day up to 2027-11-22.',
    ],
    [
      'percent of points',
      entry({ gate: 'accuracy', 'max-change': '5%' }),
      'a.yml:1:80 `max-change`: "5%" is in percent where percentage points are meant | ',
    ],
    [
      'a reason of two lines',
      entry({ reason: '"a\\nb"' }),
      'a.yml:1:29 `[0].reason`: "a\\nb" is not in a form that is understood | Write one line of at most 500 characters.',
    ],
    [
      'an alias',
      '- &a { gate: ttft_p50 }\n- *a\n',
      'a.yml:2:3 Alias `*a`: aliases are not supported in the config | Write the value out.',
    ],
  ])('with %s is refused with its place', (_, text, complaint) => {
    expect(complaints(text)).toEqual([expect.stringContaining(complaint)]);
  });

  it('tells all mistakes at once', () => {
    const wrong = entry({ gate: 'nonsense', until: '2036-01-01' }) + entry({ 'max-change': '3pp' });
    expect(complaints(wrong)).toHaveLength(3);
  });

  it('has room for 50 entries', () => {
    expect(read(entry().repeat(50)).entries).toHaveLength(50);
    expect(complaints(entry().repeat(51))).toEqual([expect.stringContaining('has more than 50 entries')]);
  });
});
