/** Pages of the report as a reader has them: files on a disk, opened in Chromium. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Result } from '../../src/model/result.ts';
import { renderHtml } from '../../src/report/html.ts';
import { buildView } from '../../src/report/view.ts';
import { drawnFirst, drawnHostile, drawnRegression } from '../report/drawn-samples.ts';
import { sampleContext, samples } from '../report/sample-results.ts';

const results: Record<string, () => Result | undefined> = {
  regression: drawnRegression,
  'no-baseline': drawnFirst,
  hostile: drawnHostile,
  pass: () => samples.pass?.result,
  invalid: () => samples.invalid?.result,
};

export const names = Object.keys(results);

/** A page, and what it did that a page of ours never does. */
export interface Opened {
  page: Page;
  /** What the browser said of it: errors, refusals by the policy. */
  said: string[];
  /** Addresses that it asked for, itself apart. */
  asked: string[];
}

export class Pages {
  readonly #browser: Browser;
  readonly #folder: string;

  private constructor(browser: Browser, folder: string) {
    this.#browser = browser;
    this.#folder = folder;
  }

  static async open(): Promise<Pages> {
    const folder = mkdtempSync(join(tmpdir(), 'insight-pages-'));
    for (const [name, make] of Object.entries(results)) {
      const result = make();
      if (!result) throw new Error(`There is no sample ${name}`);
      writeFileSync(join(folder, `${name}.html`), await renderHtml(buildView(result, sampleContext)));
    }
    const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
    return new Pages(browser, folder);
  }

  async show(name: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    const url = pathToFileURL(join(this.#folder, `${name}.html`)).href;
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('dialog', (dialog) => said.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (request.url() !== url) asked.push(request.url());
    });
    await page.goto(url);
    return { page, said, asked };
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function findChromium(): string {
  const wanted = process.env.CHROME ?? 'chromium';
  const found = spawnSync('sh', ['-c', 'command -v -- "$0"', wanted], { encoding: 'utf8' }).stdout.trim();
  if (found === '') throw new Error(`There is no ${wanted}: install Chromium, or name one by CHROME.`);
  return found;
}
