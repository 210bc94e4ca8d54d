/** The view as GitHub Markdown: pull-request comment, job summary, report.md. */
import { markdownTable } from 'markdown-table';
import type { Block, Section, SummaryCells, SummaryItem, Table } from './blocks.ts';
import { renderMermaid } from './mermaid.ts';
import { CODE_CHARS, markdownCode, markdownFence, markdownHtmlText, markdownText, safeUrl } from './neutralise.ts';
import type { SketchGroup } from './sketches.ts';
import { joinTexts, keepUnits, lowerFirst, type Part, partText, plainText, type Text } from './text.ts';
import { renderTextBar, TEXT_BAR_LEGEND } from './text-bar.ts';
import { firstLine, type View } from './view.ts';

/**
 * `full`: all of it. `figures`: without evidence. `changed`: without folds, risks and details. `verdict`: lines 1 and 2, warnings and
 * summary.
 */
export type MarkdownLevel = 'full' | 'figures' | 'changed' | 'verdict';

const levels: MarkdownLevel[] = ['full', 'figures', 'changed', 'verdict'];
/** Most warnings that a shortened form repeats. */
const SHORT_WARNINGS = 3;

/** Room for the words of a chart with as many bars as there may be. */
const SKETCH_CHARS = 900;

/** Renders one rung of the size ladder. */
export function renderMarkdown(view: View, level: MarkdownLevel = 'full'): string {
  const short = level !== 'full';
  const warnings = level === 'verdict' ? view.warnings.slice(0, SHORT_WARNINGS) : view.warnings;
  const parts = [
    `### ${markdownText(firstLine(view), { midLine: true })}`,
    renderInline(view.action),
    renderWarnings(warnings, view.warnings.length - warnings.length),
    renderInline(view.narrative ?? []),
    renderSummary(view.summary),
    ...(level === 'verdict' ? [] : [view.scope.map((text) => renderInline(text)).join(' ')]),
    ...(short && level !== 'figures' ? [] : view.sketches.map(renderSketches)),
    ...view.sections.map((section) => renderSection(section, level)),
    ...(short ? [`*Shortened to fit here: ${level === 'figures' ? 'the items' : 'folded parts'} are left out.*`] : []),
    `<sub>${renderInline(view.footer, { midLine: true })}</sub>`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** All rungs, largest first: whoever publishes takes the first one that is accepted. */
export function markdownLadder(view: View): string[] {
  return levels
    .filter((level) => level !== 'figures' || view.sections.some(({ blocks }) => blocks.some(isEvidence)))
    .map((level) => renderMarkdown(view, level));
}

/** The largest rung of at most `maxBytes` bytes of UTF-8; the smallest where none fits. */
export function fitMarkdown(view: View, maxBytes: number): string {
  const rungs = markdownLadder(view);
  return rungs.find((rung) => Buffer.byteLength(rung, 'utf8') <= maxBytes) ?? rungs.at(-1) ?? '';
}

function isEvidence(block: Block): boolean {
  return block.kind === 'fold' && block.evidence === true;
}

/** A table with what is too long for it beneath, where every item has cells for it; else a list. */
function renderSummary(items: readonly SummaryItem[]): string {
  if (items.length === 0) return '';
  const rows = items.flatMap(({ name, value, cells }) => (cells ? [{ name, value, ...cells }] : []));
  if (rows.length < items.length)
    return items.map((item) => `- **${markdownText(item.name)}:** ${summaryLine(item)}`).join('\n');
  const columns = summaryColumns.filter(({ cell }) => rows.some((row) => plainText(cell(row)) !== ''));
  const table = markdownTable(
    [
      ['', ...columns.map(({ title }) => title)],
      ...rows.map((row) => [strong(row.name), ...columns.map(({ cell }) => renderCell(cell(row), false) || '–')]),
    ],
    { align: 'l', alignDelimiters: false },
  );
  const notes = rows.flatMap(({ name, notes }) =>
    notes.length === 0 ? [] : [`${markdownText(name)}: ${renderInline(joinTexts(notes, '; '), { midLine: true })}.`],
  );
  return [table, ...notes].join('\n\n');
}

type SummaryRow = SummaryCells & { value: string };

const summaryColumns: readonly { title: string; cell: (row: SummaryRow) => Text }[] = [
  { title: 'This run (95 % interval)', cell: ({ value, interval }) => [{ strong: value }, ...bracketed(interval)] },
  { title: 'Change (bounds)', cell: ({ change }) => change },
  { title: 'Limit', cell: ({ limit }) => limit },
  { title: 'Base branch', cell: ({ trend }) => trend },
  { title: 'Also', cell: ({ also }) => joinTexts(also, '; ') },
];

function bracketed(text: Text): Text {
  return text.length === 0 ? [] : [' (', ...text, ')'];
}

function summaryLine(item: SummaryItem): string {
  return [strong(item.value), ...item.statements.map((statement) => renderInline(statement, { midLine: true }))].join(
    '; ',
  );
}

function renderWarnings(warnings: Text[], untold: number): string {
  if (warnings.length === 0) return '';
  const lines = warnings.map((warning) => `> - ${renderInline(warning)}`);
  return ['> [!WARNING]', ...lines, ...(untold > 0 ? [`> - ${untold} more`] : [])].join('\n');
}

/** A bonus: what is drawn stands in words beside it, for readers and versions that see no chart. */
function renderSketches({ title, sketches }: SketchGroup): string {
  return [
    `<details><summary>${markdownHtmlText(title)}</summary>`,
    ...sketches.flatMap((sketch) => [
      markdownText(sketch.words, { maxChars: SKETCH_CHARS }),
      `\`\`\`mermaid\n${renderMermaid(sketch)}\n\`\`\``,
    ]),
    '</details>',
  ].join('\n\n');
}

function renderSection(section: Section, level: MarkdownLevel): string {
  if (level === 'verdict' || (level === 'changed' && (section.id === 'details' || section.id === 'risks'))) return '';
  const blocks = section.blocks.map((block) => renderBlock(block, level)).filter((block) => block !== '');
  // Folds carry their own titles.
  if (section.id === 'details') return blocks.join('\n\n');
  return [`#### ${markdownText(section.title, { midLine: true })}`, ...blocks].join('\n\n');
}

function renderBlock(block: Block, level: MarkdownLevel): string {
  switch (block.kind) {
    case 'paragraph':
      return renderInline(block.text);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${renderInline(item)}`)
        .join('\n');
    case 'table':
      return renderTable(block.table);
    case 'code':
      return markdownFence(block.code, block.language);
    case 'entry':
      return renderEntry(block, level);
    case 'fold':
      if (level !== 'full' && (level !== 'figures' || block.evidence))
        return `${renderInline(block.title)}: not shown.`;
      return [
        `<details><summary>${block.title.map(summaryPart).join('')}</summary>`,
        ...block.blocks.map((inner) => renderBlock(inner, level)),
        '</details>',
      ].join('\n\n');
  }
}

/** What is to be done and why stands open; what a reader needs to do it is folded, and left out with the other folds. */
function renderEntry({ title, items }: Extract<Block, { kind: 'entry' }>, level: MarkdownLevel): string {
  const list = (of: typeof items): string =>
    of.map(({ name, text }) => `- *${markdownText(name)}:* ${renderInline(text, { midLine: true })}`).join('\n');
  const details = level === 'changed' ? [] : items.filter(({ detail }) => detail);
  return [
    `**${renderInline(title, { midLine: true })}**`,
    list(items.filter(({ detail }) => !detail)),
    ...(details.length === 0
      ? []
      : [
          `<details><summary>${markdownHtmlText(listNames(details.map(({ name }) => name)))}</summary>`,
          list(details),
          '</details>',
        ]),
  ].join('\n\n');
}

/** "Evidence, how to try it, trade-offs". */
function listNames(names: string[]): string {
  return names.map((name, index) => (index === 0 ? name : lowerFirst(name))).join(', ');
}

/** A bar stands under the figures that it draws, which are the last ones of the row. */
function renderTable({ columns, rows }: Table): string {
  const align = columns.map((column) => column.align);
  const barColumn = rows.some(({ bar }) => bar !== undefined) ? align.lastIndexOf('right') : -1;
  const header = columns.map(({ title }, index) =>
    renderCell([index === barColumn ? `${title}; ${TEXT_BAR_LEGEND}` : title], index !== barColumn),
  );
  const cells = rows.map(({ cells, bar }) =>
    cells.map((cell, index) => {
      const words = renderCell(cell, align[index] === 'right');
      return bar && index === barColumn ? `${words} ${markdownCode(renderTextBar(bar), { cell: true })}` : words;
    }),
  );
  return markdownTable([header, ...cells], { align, alignDelimiters: false });
}

/** The narrow columns of a comment may break a figure before its bracket and nowhere else, and no number from its unit. */
function renderCell(cell: Text, figure: boolean): string {
  const inline = renderInline(cell, { cell: true, midLine: true });
  return figure && inline.length <= 48 ? inline.replace(/ (?!\()/g, '\u00a0') : keepUnits(inline);
}

function renderInline(text: Text, options: { cell?: boolean; midLine?: boolean } = {}): string {
  const parts = text.map((part, index) =>
    renderPart(part, { cell: options.cell ?? false, midLine: options.midLine === true || index > 0 }),
  );
  return parts.join('').trim();
}

function renderPart(part: Part, place: { cell: boolean; midLine: boolean }): string {
  if (typeof part === 'string') return markdownText(part, place);
  if ('code' in part) return markdownCode(part.code, place);
  if ('strong' in part) return strong(part.strong);
  const url = safeUrl(part.url);
  return url === undefined
    ? markdownCode(part.link, place)
    : `[${markdownText(part.link, { midLine: true, inLink: true })}](${url})`;
}

/** Asterisks next to a space would not be read as strong. */
function strong(words: string): string {
  const content = markdownText(words, { midLine: true }).trim();
  return content === '' ? '' : `**${content}**`;
}

/** Markdown is not read inside `<summary>`. */
function summaryPart(part: Part): string {
  if (typeof part !== 'string' && 'code' in part) return `<code>${markdownHtmlText(part.code, CODE_CHARS)}</code>`;
  return markdownHtmlText(partText(part));
}
