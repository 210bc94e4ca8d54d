import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const only = process.argv[2]?.split(',');
for (const [name, file] of Object.entries({ regression: '/tmp/html-out/bad/report.html', pass: '/tmp/html-out/good/report.html', nobase: '/tmp/html-out/nobase/report.html', invalid: '/tmp/html-out/invalid.html', hostile: '/tmp/html-out/hostile.html' }))
  for (const width of [1280, 390]) for (const colorScheme of ['light', 'dark'] as const) {
    const id = `${name}-${width}-${colorScheme}`;
    if (only && !only.some((o) => id.startsWith(o))) continue;
    const { existsSync } = await import('node:fs'); if (!existsSync(file)) continue;
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    page.on('console', (m) => console.log(id, m.text())); page.on('request', (r) => { if (!r.url().startsWith('file:')) console.log('REQ', r.url()); });
    await page.goto(`file://${file}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) console.log(id, 'overflow', over);
    await page.screenshot({ path: `/tmp/shots-html/${id}.png`, fullPage: true });
    const charts = page.locator('#charts'); if (await charts.count()) await charts.screenshot({ path: `/tmp/shots-html/${id}-charts.png` });
    if (process.argv[3]) { await page.locator('#scale-log').check(); await page.locator('#shape-density').check(); await charts.screenshot({ path: `/tmp/shots-html/${id}-charts-logdens.png` }); }
    await page.close();
  }
await browser.close();
