import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { names, Pages } from './pages.ts';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const looks = [
  { look: 'on a desktop, light', options: { colorScheme: 'light' as const } },
  { look: 'on a desktop, dark', options: { colorScheme: 'dark' as const } },
  { look: 'on a phone, light', options: { ...phone, colorScheme: 'light' as const } },
  { look: 'on a phone, dark', options: { ...phone, colorScheme: 'dark' as const } },
];
const cases = names.flatMap((name) => looks.map((look) => ({ name, ...look })));

let pages: Pages;
beforeAll(async () => {
  pages = await Pages.open();
});
afterAll(() => pages.close());

describe.each(cases)('$name $look', ({ name, options }) => {
  it('says nothing to the console, asks for nothing, and fits its width', async () => {
    const { page, said, asked } = await pages.show(name, options);
    expect({ said, asked }).toEqual({ said: [], asked: [] });
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('is accessible by the rules of axe, whatever is folded', async () => {
    // Only here: the policy of the page would forbid the checker too.
    const { page } = await pages.show(name, { ...options, bypassCSP: true });
    await page.addScriptTag({ content: axe.source });
    const violations = await page.evaluate(async () => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const checker = (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe;
      const found = await checker.run();
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('has no text in a chart that is smaller than 11 pixels or lies outside of its picture', async () => {
    const { page } = await pages.show(name, options);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<SVGTextElement>('svg.plot text')]
        .filter((text) => text.checkVisibility())
        .map((text) => {
          const [own, frame] = [text.getBoundingClientRect(), text.ownerSVGElement?.getBoundingClientRect()];
          const size = Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0);
          const isOutside =
            !frame || own.left < frame.left - 1 || own.right > frame.right + 1 || own.top < frame.top - 1;
          return { text: text.textContent, size, isOutside };
        }),
    );
    expect(found.filter(({ size, isOutside }) => size < 11 || isOutside)).toEqual([]);
    await page.context().close();
  });
});

interface Violation {
  id: string;
  nodes: { html: string }[];
}

describe('the policy', () => {
  it('stops a script, a style, an image, a frame and a request that somebody puts into the page', async () => {
    await using elsewhere = await listen();
    const { page, said } = await pages.show('regression');
    expect(await intrude(page, elsewhere.url)).toEqual({ owned: false, fetched: false, fixed: false });
    expect(elsewhere.asked).toEqual([]);
    for (const directive of ['inline script', 'inline style', 'image', 'framing', 'connect'])
      expect(said.join('\n').toLowerCase()).toMatch(new RegExp(`${directive}.*content security policy`, 's'));
    await page.context().close();
  });

  it('is what stops them: without it all of that happens', async () => {
    await using elsewhere = await listen();
    const { page } = await pages.show('regression', { bypassCSP: true });
    expect(await intrude(page, elsewhere.url)).toEqual({ owned: true, fetched: true, fixed: true });
    expect(elsewhere.asked.toSorted()).toEqual(['/fetched', '/frame', '/image']);
    await page.context().close();
  });

  it('has nothing to stop where every name is hostile: they are text', async () => {
    const { page, said } = await pages.show('hostile');
    expect(said).toEqual([]);
    expect(await page.locator('script, img, iframe, b, [onerror], [onload]').count()).toBe(0);
    expect(await page.locator('svg.plot text', { hasText: '<b>' }).count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('the controls', () => {
  const shown = (page: Page, selector: string): Promise<number> => page.locator(`${selector} >> visible=true`).count();

  it('choose scale and form by the keyboard alone', async () => {
    const { page } = await pages.show('regression');
    expect([await shown(page, '.linear-cumulative'), await shown(page, '.log-cumulative')]).toEqual([2, 0]);
    await tabTo(page, 'scale-all');
    await page.keyboard.press('ArrowRight');
    expect([await shown(page, '.linear-cumulative'), await shown(page, '.log-cumulative')]).toEqual([0, 2]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect([await shown(page, '.log-cumulative'), await shown(page, '.log-density')]).toEqual([0, 2]);
    await page.keyboard.press('ArrowLeft');
    expect(await shown(page, '.log-cumulative')).toBe(2);
    await page.context().close();
  });

  it('show one stage, or the slices of one dimension, and all again', async () => {
    const { page } = await pages.show('regression');
    const all = await shown(page, '#charts .chart');
    await tabTo(page, 'stage-all');
    await page.keyboard.press('ArrowRight');
    const ofLoad = await shown(page, '#charts .chart');
    expect(await shown(page, '#charts .chart[data-stage="0"]')).toBe(ofLoad);
    await page.keyboard.press('ArrowRight');
    const ofQuality = await shown(page, '#charts .chart');
    expect(ofLoad + ofQuality).toBe(all);
    await tabTo(page, 'dimension-all');
    await page.keyboard.press('ArrowRight');
    expect(await shown(page, '#charts .chart[data-dimension]')).toBe(1);
    await tabTo(page, 'stage-1');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await shown(page, '#charts .chart')).toBe(all - 1);
    await page.context().close();
  });

  it('are words on which one can press too', async () => {
    const { page } = await pages.show('regression', phone);
    await page.getByLabel('logarithmic').check();
    expect(await shown(page, '.log-cumulative')).toBe(2);
    for (const control of await page.locator('.controls label').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await page.context().close();
  });
});

describe('charts', () => {
  it('have a name, a description and their numbers, and two sizes of which one is shown', async () => {
    const { page } = await pages.show('regression');
    const charts = page.locator('.chart');
    for (const chart of await charts.all()) {
      const picture = chart.locator('svg.plot >> visible=true');
      expect(await picture.count()).toBe(1);
      expect(await picture.getAttribute('role')).toBe('img');
      expect((await picture.locator('desc').textContent())?.length).toBeGreaterThan(20);
      expect(await chart.locator('details td').count()).toBeGreaterThan(0);
      expect(await picture.locator('path, circle').count()).toBeGreaterThan(8);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator('svg.plot.wide >> visible=true').count()).toBe(0);
    expect(await page.locator('svg.plot.narrow >> visible=true').count()).toBe(await charts.count());
    await page.context().close();
  });

  it('take their colours from the scheme', async () => {
    const strokeIn = async (colorScheme: 'light' | 'dark'): Promise<string> => {
      const { page } = await pages.show('regression', { colorScheme });
      const stroke = await page.evaluate(() => {
        const line = document.querySelector('svg.plot [stroke="var(--ink-now)"]');
        return line ? getComputedStyle(line).stroke : 'none';
      });
      await page.context().close();
      return stroke;
    };
    expect(await strokeIn('light')).toBe('rgb(31, 79, 174)');
    expect(await strokeIn('dark')).toBe('rgb(141, 180, 255)');
  });

  it('are told apart from each other by their titles', async () => {
    const { page } = await pages.show('regression');
    const titles = await page.locator('.chart h3').allTextContents();
    expect(new Set(titles).size).toBe(titles.length);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await page.context().close();
  });

  it('are absent, and so are their controls, where nothing was measured', async () => {
    const { page } = await pages.show('invalid');
    expect(await page.locator('#charts, .controls, svg.plot').count()).toBe(0);
    await page.context().close();
  });
});

describe('on paper', () => {
  it('is light whatever the screen, without controls to press, and within its width', async () => {
    const { page } = await pages.show('regression', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 794, height: 1123 });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(26, 34, 48)');
    expect(await page.locator('.controls input >> visible=true').count()).toBe(0);
    expect(await overflow(page)).toBe(0);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** By the keyboard, as somebody without a mouse comes there. */
async function tabTo(page: Page, id: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
  }
  throw new Error(`Tab never came to ${id}`);
}

/** Puts into the page what a stranger would. */
function intrude(page: Page, url: string): Promise<{ owned: boolean; fetched: boolean; fixed: boolean }> {
  return page.evaluate(async (address) => {
    const told = globalThis as unknown as { owned?: boolean };
    const add = (tag: string, set: (element: HTMLElement) => void): void => {
      const element = document.createElement(tag);
      set(element);
      document.body.append(element);
    };
    add('script', (script) => {
      script.textContent = 'globalThis.owned = true';
    });
    add('p', (p) => p.setAttribute('style', 'position: fixed'));
    const loaded = ['img', 'iframe'].map(
      (tag) =>
        new Promise((resolve) => {
          add(tag, (element) => {
            element.onload = resolve;
            element.onerror = resolve;
            element.setAttribute('src', `${address}/${tag === 'img' ? 'image' : 'frame'}`);
          });
        }),
    );
    const fetched = await fetch(`${address}/fetched`, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    await Promise.all(loaded);
    const fixed = [...document.querySelectorAll('p')].some((p) => getComputedStyle(p).position === 'fixed');
    return { owned: told.owned === true, fetched, fixed };
  }, url);
}

/** A server that remembers what it was asked for. */
async function listen(): Promise<AsyncDisposable & { url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}`, asked },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
