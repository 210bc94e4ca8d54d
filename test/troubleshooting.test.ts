/** docs/troubleshooting.md has a row for each message that the code can say, and none for a message that it cannot. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collectMessages } from './messages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8');

/** Everything that a user of the action or the command line may meet; the simulator is for those who know it. */
const places = [
  ...['src', 'src/action', 'src/commands', 'src/github', 'src/history', 'src/model', 'src/protocol'],
  ...['src/drive', 'src/workload', 'src/quality'],
];

describe('the page on messages', () => {
  const messages = collectMessages(root, places);

  it('is held against all of them', () => {
    expect(messages.length).toBeGreaterThan(80);
    const words = messages.map((message) => message.words);
    expect(words).toContain('The endpoint cannot be reached:');
    expect(words).toContain('GitHub does not allow the workflow token to');
  });

  it.each(messages)('has a row for "$words" ($place)', ({ words }) => {
    // A long sentence is found by its beginning.
    expect(page).toContain(words.slice(0, 50));
  });

  it('has a row for each reason why a stored run is refused', () => {
    const source = readFileSync(join(root, 'src/github/eligibility.ts'), 'utf8');
    const reasons = [...source.matchAll(/(?:undefined\s*:|\?|return|:)\s*(['`])(the |its |GitHub )([^'`\n]+)\1/g)].map(
      ([, , head = '', text = '']) => `${head}${text}`,
    );
    expect(reasons.length).toBeGreaterThan(15);
    for (const reason of reasons) {
      const [longest = ''] = reason.split(/\$\{.*?\}/).sort((a, b) => b.length - a.length);
      expect(page, reason).toContain(longest.trim());
    }
  });
});

describe('a row of the page', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
    .join('\n')
    .replaceAll('\\`', '`');
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (---|message|reason)/.test(line))
    .map((line) => line.split(' | ')[0]?.slice(2) ?? '');

  it.each(rows.filter((row) => !row.startsWith('Not recorded, ')))('%s is something that the code says', (row) => {
    // "NOT GATED: words" is put together from the word of the verdict and a clause.
    for (const piece of row.split('…').flatMap((part) => part.split(/(?<=NOT GATED|Not recorded):/))) {
      if (piece.trim() !== '') expect(sources).toContain(piece.trim());
    }
  });
});
