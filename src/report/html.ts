/** The view as one self-contained page: no script, nothing loaded, a policy that forbids both. */
import { createHash } from 'node:crypto';
import type { Block, Section, SummaryItem } from './blocks.ts';
import { chartCss } from './charts/chart-style.ts';
import { inline, keepUnits, renderTable } from './html-blocks.ts';
import { renderChart, renderCharts } from './html-charts.ts';
import { css as pageCss } from './html-style.ts';
import { htmlBlock, htmlText } from './neutralise.ts';
import type { View } from './view.ts';

type Draw = Parameters<typeof renderCharts>[1];

/** Renders report.html. */
export async function renderHtml(view: View): Promise<string> {
  // Only here: nothing else pays for the charting library.
  const { drawPlot: draw } = await import('./charts/draw.ts');
  const charts = renderCharts(view.charts, draw);
  const css = `${pageCss}${chartCss}${charts.css}`;
  const styleHash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${htmlText(`${view.icon} ${view.headline}`)}</title>
<style>${css}</style>
</head>
<body class="${view.verdict}">
<main>
<header>
<p class="product">${htmlText(view.title)}</p>
<h1><span class="icon" aria-hidden="true">${view.icon}</span><span>${keepUnits(htmlText(view.headline))}</span></h1>
<p class="action">${inline(view.action)}</p>
</header>
${contents(view)}
${warnings(view)}
${view.narrative ? `<p class="narrative">${inline(view.narrative)}</p>\n` : ''}<section aria-label="Executive summary" class="cards">
${view.summary.map(card).join('\n')}
</section>
<div class="scope">${view.scope.map((text) => `<p>${inline(text)}</p>`).join('')}</div>
${view.sections.map((part) => `${part.id === 'details' ? `${charts.html}\n` : ''}${section(part, draw)}`).join('\n')}
<footer><p>${inline(view.footer)}</p></footer>
</main>
</body>
</html>
`;
}

/** Charts may stand far down: what is to be done comes before them. */
function contents({ sections, charts }: View): string {
  const titles = sections.map(({ id, title }): [string, string] => [id, title]);
  if (charts.length > 0)
    titles.splice(
      titles.findIndex(([id]) => id === 'details'),
      0,
      ['charts', 'Charts'],
    );
  if (titles.length < 3) return '';
  const links = titles.map(([id, title]) => `<li><a href="#${id}">${htmlText(title)}</a></li>`);
  return `<nav aria-label="Contents"><ul>${links.join('')}</ul></nav>`;
}

function warnings(view: View): string {
  if (view.warnings.length === 0) return '';
  return `<section class="warnings" aria-label="Warnings"><h2>Before you read on</h2><ul>${view.warnings.map((warning) => `<li>${inline(warning)}</li>`).join('')}</ul></section>`;
}

function card(item: SummaryItem): string {
  const statements = item.statements.map((statement) => `<li>${inline(statement)}</li>`).join('');
  return `<article class="card ${item.tone}"><h2>${htmlText(item.name)}</h2><p class="figure">${htmlText(item.value)}</p><ul>${statements}</ul></article>`;
}

function section({ id, title, blocks }: Section, draw: Draw): string {
  const parts = blocks.map((block, index) => renderBlock(block, { draw, name: `${id}-${index}` }));
  return `<section id="${id}"><h2>${htmlText(title)}</h2>\n${parts.join('\n')}\n</section>`;
}

/** `name`: what the ids of a chart in it begin with. */
function renderBlock(block: Block, of: { draw: Draw; name: string }): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return renderTable(block.table);
    case 'code':
      return `<pre tabindex="0"><code>${htmlBlock(block.code)}</code></pre>`;
    case 'entry': {
      const items = block.items
        .map(({ name, text }) => `<div><dt>${htmlText(name)}</dt><dd>${inline(text)}</dd></div>`)
        .join('');
      const evidence = block.chart ? renderChart(block.chart, of) : '';
      return `<article class="entry"><h3>${inline(block.title)}</h3><dl>${items}</dl>${evidence}</article>`;
    }
    case 'fold':
      return `<details><summary>${inline(block.title)}</summary>\n${block.blocks.map((inner, index) => renderBlock(inner, { ...of, name: `${of.name}-${index}` })).join('\n')}\n</details>`;
  }
}
