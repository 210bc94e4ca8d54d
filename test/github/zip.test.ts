import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZipEntry } from '../../src/github/zip.ts';
import { writeZip } from '../local-github/zip-writer.ts';

const caps = { maxEntries: 10, maxBytes: 1_000_000 };

describe('reading one entry of an archive', () => {
  test('the entry comes back as it was written, among others', async () => {
    const archive = writeZip([
      { name: 'report.md', content: 'report' },
      { name: 'run.jsonl', content: 'line 1\nзeile 2\n' },
    ]);
    const entry = await readZipEntry(archive, 'run.jsonl', caps);
    expect(entry).toMatchObject({ ok: true });
    expect(entry.ok && entry.bytes.toString()).toBe('line 1\nзeile 2\n');
  });

  test.each([
    ['a path outside', [{ name: '../run.jsonl', content: 'x' }], /invalid relative path/],
    ['an absolute path', [{ name: '/run.jsonl', content: 'x' }], /absolute path/],
    ['a backslash path', [{ name: '..\\run.jsonl', content: 'x' }], /invalid characters/],
    [
      'a good entry beside a path outside',
      [
        { name: 'run.jsonl', content: 'x' },
        { name: '../../etc/x', content: 'x' },
      ],
      /invalid relative path/,
    ],
    ['the name only in a folder', [{ name: 'folder/run.jsonl', content: 'x' }], /holds no run\.jsonl/],
    [
      'the name twice',
      [
        { name: 'run.jsonl', content: 'a' },
        { name: 'run.jsonl', content: 'b' },
      ],
      /more than once/,
    ],
    [
      'too many entries',
      Array.from({ length: 11 }, (_, index) => ({ name: `${index}`, content: '' })),
      /11 entries, more than 10/,
    ],
    ['nothing', [], /holds no run\.jsonl/],
  ])('an archive with %s is refused', async (_, items, reason) => {
    expect(await readZipEntry(writeZip(items), 'run.jsonl', caps)).toEqual({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });

  test('a bomb is refused by its stated size', async () => {
    const bomb = writeZip([{ name: 'run.jsonl', content: Buffer.alloc(50_000_000) }]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readZipEntry(bomb, 'run.jsonl', caps)).toEqual({
      ok: false,
      reason: expect.stringContaining('larger than 1000000 bytes'),
    });
  });

  test('a bomb that states a small size is refused by what comes out', async () => {
    const bomb = writeZip([{ name: 'run.jsonl', content: Buffer.alloc(50_000_000), statedBytes: 10 }]);
    expect(await readZipEntry(bomb, 'run.jsonl', caps)).toEqual({
      ok: false,
      reason: expect.stringContaining('too many bytes'),
    });
  });

  test('a bomb in another entry is never inflated', async () => {
    const archive = writeZip([
      { name: 'other', content: Buffer.alloc(50_000_000) },
      { name: 'run.jsonl', content: 'small' },
    ]);
    expect(await readZipEntry(archive, 'run.jsonl', caps)).toMatchObject({ ok: true });
  });

  test('no damage makes it throw', async () => {
    const archive = writeZip([{ name: 'run.jsonl', content: 'some text that is long enough to be packed' }]);
    const damage = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(archive.length), async (changes, length) => {
        const damaged = Buffer.from(archive);
        for (const [position, value] of changes) damaged[position] = value;
        await expect(readZipEntry(damaged.subarray(0, length), 'run.jsonl', caps)).resolves.toHaveProperty('ok');
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
