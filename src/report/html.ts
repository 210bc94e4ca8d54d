/** The view as one self-contained page: no script, nothing loaded, a policy that forbids both. */
import { createHash } from 'node:crypto';
import type { Block, Row, Section, SummaryItem, Table } from './blocks.ts';
import { css } from './html-style.ts';
import { renderIntervalBar } from './interval-bar.ts';
import { CODE_CHARS, htmlBlock, htmlText, safeUrl } from './neutralise.ts';
import { type Part, plainText, type Text } from './text.ts';
import type { View } from './view.ts';

/** Renders report.html. */
export function renderHtml(view: View): string {
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
${warnings(view)}
<section aria-label="Executive summary" class="cards">
${view.summary.map(card).join('\n')}
</section>
<div class="scope">${view.scope.map((text) => `<p>${inline(text)}</p>`).join('')}</div>
${view.sections.map(section).join('\n')}
<footer><p>${inline(view.footer)}</p></footer>
</main>
</body>
</html>
`;
}

function warnings(view: View): string {
  if (view.warnings.length === 0) return '';
  return `<section class="warnings" aria-label="Warnings"><h2>Before you read on</h2><ul>${view.warnings.map((warning) => `<li>${inline(warning)}</li>`).join('')}</ul></section>`;
}

function card(item: SummaryItem): string {
  const statements = item.statements.map((statement) => `<li>${inline(statement)}</li>`).join('');
  return `<article class="card ${item.tone}"><h2>${htmlText(item.name)}</h2><p class="figure">${htmlText(item.value)}</p><ul>${statements}</ul></article>`;
}

function section({ id, title, blocks }: Section): string {
  return `<section id="${id}"><h2>${htmlText(title)}</h2>\n${blocks.map(renderBlock).join('\n')}\n</section>`;
}

function renderBlock(block: Block): string {
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
      return `<article class="entry"><h3>${inline(block.title)}</h3><dl>${items}</dl></article>`;
    }
    case 'fold':
      return `<details><summary>${inline(block.title)}</summary>\n${block.blocks.map(renderBlock).join('\n')}\n</details>`;
  }
}

/** Roles are spelled out because a narrow page lays rows out as cards, which costs a table its meaning in some readers. */
function renderTable(table: Table): string {
  const bars = table.rows.some((row) => row.bar !== undefined);
  const titles = [
    ...table.columns.map(
      ({ title, align }) => `<th role="columnheader" scope="col" class="${align}">${htmlText(title)}</th>`,
    ),
    ...(bars ? ['<th role="columnheader" scope="col" class="picture">better ← tolerance → worse</th>'] : []),
  ];
  return `<table role="table"><caption>${htmlText(table.caption)}</caption><thead role="rowgroup"><tr role="row">${titles.join('')}</tr></thead><tbody role="rowgroup">
${table.rows.map((row) => renderRow(row, table, bars)).join('\n')}
</tbody></table>`;
}

function renderRow(row: Row, table: Table, bars: boolean): string {
  const cells = row.cells.map((cell, index) => {
    const { title, align } = table.columns[index] ?? { title: '', align: 'left' };
    const attributes = `class="${align}" data-label="${htmlText(title)}"`;
    if (index === 0) return `<th role="rowheader" scope="row" ${attributes}><span>${inline(cell)}</span></th>`;
    return `<td role="cell" ${attributes}><span${plainText(cell).length <= 44 && align === 'right' ? ' class="figure"' : ''}>${inline(cell)}</span></td>`;
  });
  const picture = bars
    ? `<td role="cell" class="picture">${row.bar ? renderIntervalBar(row.bar, row.tone) : ''}</td>`
    : '';
  return `<tr role="row" class="${row.tone}">${cells.join('')}${picture}</tr>`;
}

function inline(text: Text): string {
  return text.map(renderPart).join('');
}

function renderPart(part: Part): string {
  if (typeof part === 'string') return keepUnits(htmlText(part));
  if ('strong' in part) return `<strong>${keepUnits(htmlText(part.strong))}</strong>`;
  if ('code' in part) return `<code>${htmlText(part.code, CODE_CHARS)}</code>`;
  const url = safeUrl(part.url);
  return url === undefined
    ? `<code>${htmlText(part.link)}</code>`
    : `<a href="${htmlText(url, url.length)}">${htmlText(part.link)}</a>`;
}

/** A number and its unit stay on one line. */
function keepUnits(html: string): string {
  return html.replace(/(\d) (?=(%|ms|points?|tokens\/s|requests\/s)(\W|$))/g, '$1\u00a0');
}
