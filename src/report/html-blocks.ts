/** Text and tables of the page. */
import type { Row, Table } from './blocks.ts';
import { renderIntervalBar } from './interval-bar.ts';
import { CODE_CHARS, htmlText, safeUrl } from './neutralise.ts';
import { type Part, plainText, type Text } from './text.ts';

/** Roles are spelled out because a narrow page lays rows out as cards, which costs a table its meaning in some readers. */
export function renderTable(table: Table): string {
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

/** Text of the view, neutralised. */
export function inline(text: Text): string {
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
export function keepUnits(html: string): string {
  return html.replace(/(\d) (?=(%|ms|points?|tokens\/s|requests\/s)(\W|$))/g, '$1\u00a0');
}
