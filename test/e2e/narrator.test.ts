/** The bundled command line with a narrator: what is printed of its text, and that neither it nor its key can do harm. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { askedIn, sayChat } from '../scripted-server/judge.ts';
import { type Script, startScriptedServer } from '../scripted-server/server.ts';
import { configure } from '../story/recorded.ts';
import { Story } from '../story/story.ts';
import { runCli } from './command-line.ts';
import { withEndpoint } from './endpoint.ts';

const KEY = 'narrator-key-0123456789';
/** What it takes for a TTFT; a busy machine must not matter here. */
const small = `
workload: { max-output-tokens: 8, warmup: { requests: 1 }, stages: [ { name: steady, closed: { concurrency: 1 }, requests: 20 } ] }
quality: { sets: [] }
gates: { invalid: warn }
`;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insight-narrator-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One run against a simulated endpoint, with a narrator that answers by `script`. */
function measure(
  out: string,
  script: Script,
  { timeout = '20s', env = { NARRATOR_KEY: KEY } as Record<string, string> } = {},
) {
  return withEndpoint({ runSeed: 7 }, async (endpoint) => {
    await using narrator = await startScriptedServer(script);
    const config = `${small}
target: { url: "${endpoint.url}", model: test-model }
baseline: { design: none }
report: { narrator: { url: "${narrator.url}", model: my-narrator, api-key-env: NARRATOR_KEY, request-timeout: ${timeout} } }
`;
    await writeFile(join(folder, `${out}.yml`), config);
    const ended = await runCli(['run', '--config', `${out}.yml`, '--out', out], { cwd: folder, env });
    const names = await readdir(join(folder, out));
    const files = Object.fromEntries(
      await Promise.all(
        names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, out, name), 'utf8')]),
      ),
    );
    const result = JSON.parse(files['result.json'] ?? '') as Result;
    // A machine that is too busy to measure says so there, and the test is tried again.
    const said = `${ended.stderr}\n${result.reason}`;
    return { ...ended, said, files, result, requests: narrator.requests, host: new URL(narrator.url).host };
  });
}

/** What the data of the request says of TTFT, in a sentence of its own. */
function goodText(asked: string): string {
  const value = /^TTFT p50: this run ([\d.,]+ ms)/m.exec(asked)?.[1] ?? '';
  const verdict = asked.includes('\nVerdict: warn') ? 'The check passes.' : 'The run was not judged.';
  return `${verdict} TTFT p50 is ${value}.`;
}

it("prints a text that holds, marked as the model's, in every form of the report", async () => {
  const { exitCode, said, stderr, stdout, files, result, requests, host } = await measure('good', (request, response) =>
    sayChat(response, goodText(askedIn(request))),
  );
  expect(exitCode, said).toBe(0);
  expect(result.narrative?.model).toBe('my-narrator');
  const text = result.narrative?.text ?? '';
  expect(text).toMatch(/^(?:The run was not judged|The check passes)\. TTFT p50 is [\d.,]+ ms\.$/);
  expect(files['report.md']).toContain(`${text} (Worded by \`my-narrator\`; every number was checked.)`);
  expect(files['report.html']?.replace(/<[^>]*>/g, '').replace(/\u00a0|&nbsp;/g, ' ')).toContain(
    `${text} (Worded by my-narrator; every number was checked.)`,
  );
  expect(stdout.replace(/\s+/g, ' ')).toContain(`${text} (Worded by my-narrator; every number was checked.)`);
  expect(files['report.md']?.indexOf(text)).toBeLessThan(files['report.md']?.indexOf('| **TTFT p50** |') ?? 0);
  // Asked once, with its key, and neither is left anywhere.
  expect(requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${KEY}`]);
  for (const left of [...Object.values(files), stdout, stderr]) {
    expect(left).not.toContain(KEY);
    expect(left).not.toContain(host);
  }
});

it.each([
  ['a false number', () => 'TTFT p50 is 987 ms.', /its text was refused, 987 ms is not a number of TTFT p50/],
  ['another verdict', () => 'The check fails.', /its text was refused, it contradicts the verdict/],
  [
    'markup, a mention and the key',
    () => `<img src=x> @octocat [x](https://evil.example) ::error::${KEY}`,
    /its text was refused, it holds characters/,
  ],
  ['its key as a word', () => `TTFT p50 is ${KEY}.`, /its text was refused/],
])('keeps the built-in summary and says why: %s', async (_name, say, why) => {
  const { exitCode, said, stderr, stdout, files, result } = await measure('refused', (_request, response) =>
    sayChat(response, say()),
  );
  expect(exitCode, said).toBe(0);
  expect(result.narrative).toBeUndefined();
  expect(result.warnings.join()).not.toContain('narrator');
  expect(stderr).toMatch(/^The executive summary is not worded by my-narrator: /m);
  expect(stderr).toMatch(why);
  expect(files['report.md']).toContain('| **TTFT p50** |');
  for (const left of [...Object.values(files), stdout]) expect(left).not.toMatch(/Worded by|987 ms|evil|octocat/);
  for (const left of [...Object.values(files), stdout, stderr]) expect(left).not.toContain(KEY);
});

it('waits no longer than its limit for one that hangs', async () => {
  const { exitCode, said, stderr, result, requests } = await measure('hangs', () => {}, { timeout: '1s' });
  expect(exitCode, said).toBe(0);
  expect(requests).toHaveLength(1);
  expect(stderr).toContain('not worded by my-narrator: it did not answer within 1 s.');
  expect(result.narrative).toBeUndefined();
});

it('is not asked without its key, and the run goes on', async () => {
  const { exitCode, said, stderr, requests } = await measure('no-key', (_request, response) => sayChat(response, 'x'), {
    env: {},
  });
  expect(exitCode, said).toBe(0);
  expect(requests).toHaveLength(0);
  expect(stderr).toContain('the environment variable NARRATOR_KEY (report.narrator.api-key-env) is not set');
});

it('words the comment of a pull request, and no recording', async () => {
  await using narrator = await startScriptedServer((request, response) =>
    sayChat(response, goodText(askedIn(request))),
  );
  await using story = await Story.open();
  await configure(
    story,
    `${small}report: { narrator: { url: "${narrator.url}", model: my-narrator, api-key-env: NARRATOR_KEY } }\n`,
  );
  await withEndpoint({ runSeed: 8 }, async ({ url }) => {
    const options = { inputs: { url, model: 'test-model' }, env: { NARRATOR_KEY: KEY } };
    const opened = await story.openPullRequest(options);
    expect(opened.exitCode, opened.log).toBe(0);
    const [comment] = story.commentsOf(opened.number);
    expect(comment).toMatch(
      /The (?:run was not judged|check passes)\. TTFT p50 is [\d.,]+ ms\. \(Worded by `my-narrator`/,
    );
    expect(opened.summary).toContain('Worded by `my-narrator`');
    expect([comment, opened.summary, opened.outputs.result].join()).not.toContain(KEY);
    expect(opened.log.replaceAll(`::add-mask::${KEY}`, '')).not.toContain(KEY);
    expect(narrator.requests).toHaveLength(1);
    const pushed = await story.push(options);
    expect(pushed.exitCode, pushed.log).toBe(0);
    expect(narrator.requests).toHaveLength(1);
  });
});
