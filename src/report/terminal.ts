/** The view for a terminal. */
import { styleText } from 'node:util';
import type { Block, Section, Table, Tone } from './blocks.ts';
import { CODE_CHARS, terminalBlock, terminalText } from './neutralise.ts';
import { partText, type Text, upperFirst } from './text.ts';
import { renderTextBar, TEXT_BAR_LEGEND } from './text-bar.ts';
import { displayWidth, wrapText } from './text-width.ts';
import { firstLine, type View } from './view.ts';

export interface TerminalOptions {
  color: boolean;
  /** Columns of the terminal. */
  width: number;
}

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

const GAP = '  ';
const MIN_COLUMN = 6;
/** A row of more lines is no longer read across. */
const MAX_LINES = 3;
/** Longer words may be cut to make a table fit. */
const MAX_WORD = 28;
const toneFormats: Record<Tone, Format> = { good: 'green', bad: 'red', unsure: 'yellow', neutral: 'reset' };

/** Renders everything but the details, which are for report.html and result.json. */
export function renderTerminal(view: View, options: TerminalOptions): string {
  const paint: Paint = (format, text) => (options.color ? styleText(format, text, { validateStream: false }) : text);
  const width = Math.max(40, options.width);
  const blocks = [
    wrapText(terminalText(firstLine(view)), width)
      .map((line) => paint('bold', line))
      .join('\n'),
    wrapped(view.action, width),
    view.warnings.map((warning) => hanging('! ', inline(warning), width, (line) => paint('yellow', line))).join('\n'),
    wrapped(view.narrative ?? [], width),
    summaryLines(view, width, paint),
    ...view.scope.map((text) => wrapped(text, width)),
    ...view.sections
      .filter((section) => section.id !== 'details')
      .map((section) => renderSection(section, width, paint)),
    wrapped(view.footer, width),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function summaryLines(view: View, width: number, paint: Paint): string {
  const nameWidth = Math.max(...view.summary.map((item) => item.name.length));
  return view.summary
    .map((item) => {
      const lead = `${item.name.padEnd(nameWidth)}${GAP}`;
      const words = [item.value, ...item.statements.map(inline)].join('; ');
      const value = toned(item.value, item.tone, paint);
      return hanging(lead, words, width, (line, first) =>
        first ? `${paint('bold', lead)}${line.slice(lead.length).replace(item.value, () => value)}` : line,
      );
    })
    .join('\n');
}

function renderSection(section: Section, width: number, paint: Paint): string {
  return [
    paint('bold', terminalText(section.title)),
    ...section.blocks.map((block) => renderBlock(block, width, paint)),
  ].join('\n\n');
}

function renderBlock(block: Block, width: number, paint: Paint): string {
  switch (block.kind) {
    case 'paragraph':
      return wrapped(block.text, width);
    case 'list':
      return block.items
        .map((item, index) => hanging(block.ordered ? `${index + 1}. ` : '- ', inline(item), width))
        .join('\n');
    case 'table':
      return renderTable(block.table, width, paint);
    case 'code':
      return terminalBlock(block.code)
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n');
    case 'entry':
      return [
        ...wrapText(inline(block.title), width).map((line) => paint('bold', line)),
        ...block.items.map(({ name, text }) => hanging(`  ${name}: `, inline(text), width)),
      ].join('\n');
    case 'fold':
      return [wrapped(block.title, width), ...block.blocks.map((inner) => renderBlock(inner, width, paint))].join('\n');
  }
}

/** In columns; where those are so narrow that rows get tall, row by row. */
function renderTable(table: Table, width: number, paint: Paint): string {
  const header = table.columns.map((column) => column.title);
  const figures = table.columns.map((column) => column.align === 'right');
  const rows = table.rows.map((row) =>
    row.cells.map((cell, index) => (figures[index] ? keepTogether(inline(cell)) : inline(cell))),
  );
  const widths = columnWidths([header, ...rows], width - GAP.length * (header.length - 1));
  const wrapRow = (cells: string[]): string[][] =>
    cells.map((cell, index) => wrapText(cell, widths[index] ?? MIN_COLUMN));
  if ([header, ...rows].some((cells) => heightOf(wrapRow(cells)) > MAX_LINES)) return renderCards(table, width, paint);
  const layOut = (cells: string[]): string[] => {
    const wrappedCells = wrapRow(cells);
    return Array.from({ length: heightOf(wrappedCells) }, (_, line) =>
      wrappedCells
        .map((lines, index) =>
          pad(lines[line] ?? '', widths[index] ?? MIN_COLUMN, table.columns[index]?.align === 'right'),
        )
        .join(GAP)
        .replaceAll('\u00a0', ' ')
        .trimEnd(),
    );
  };
  const rule = widths.map((column) => '─'.repeat(column)).join(GAP);
  const body = table.rows.flatMap((row, index) =>
    layOut(rows[index] ?? []).map((line) => toned(line, row.tone, paint)),
  );
  return [...layOut(header).map((line) => paint('bold', line)), rule, ...body].join('\n');
}

/** Each row as its first cell with the others under it, and its bar. */
function renderCards({ columns, rows }: Table, width: number, paint: Paint): string {
  const cards = rows.map(({ cells: [first = [], ...others], tone, bar }) =>
    [
      ...wrapText(inline(first), width).map((line) => paint('bold', toned(line, tone, paint))),
      ...others.map((cell, index) => hanging(`  ${columns[index + 1]?.title ?? ''}: `, inline(cell), width)),
      ...(bar ? [`  ${renderTextBar(bar)}`] : []),
    ].join('\n'),
  );
  const legend = rows.some(({ bar }) => bar) ? [`(${upperFirst(TEXT_BAR_LEGEND)}.)`] : [];
  return [...cards, ...legend].join('\n\n');
}

function toned(line: string, tone: Tone, paint: Paint): string {
  return tone === 'neutral' ? line : paint(toneFormats[tone], line);
}

function heightOf(cells: string[][]): number {
  return Math.max(1, ...cells.map((lines) => lines.length));
}

/** Figures break before a bracket and nowhere else. */
function keepTogether(figure: string): string {
  return figure.replace(/ (?!\()/g, '\u00a0');
}

/** Natural widths, the widest columns shrunk until the table fits, first those whose words still have room. */
function columnWidths(rows: string[][], available: number): number[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(1, ...rows.map((row) => displayWidth(row[index] ?? ''))));
  const words = widths.map((_, index) => Math.max(1, ...rows.map((row) => longestWord(row[index] ?? ''))));
  for (const floors of [words.map((word) => Math.min(word, MAX_WORD)), words.map(() => MIN_COLUMN)]) {
    while (sum(widths) > available) {
      const room = widths.map((column, index) => (column > (floors[index] ?? MIN_COLUMN) ? column : 0));
      const widest = room.indexOf(Math.max(...room));
      if (!room[widest]) break;
      widths[widest] = (widths[widest] ?? 0) - 1;
    }
  }
  return widths;
}

function longestWord(cell: string): number {
  return Math.max(0, ...cell.split(' ').map(displayWidth));
}

/** Wraps `words` beside `lead`; further lines stand under the words. */
function hanging(
  lead: string,
  words: string,
  width: number,
  style: (line: string, first: boolean) => string = (line) => line,
): string {
  const indent = ' '.repeat(displayWidth(lead));
  return wrapText(words, Math.max(20, width - indent.length))
    .map((line, index) => style(`${index === 0 ? lead : indent}${line}`, index === 0))
    .join('\n');
}

function wrapped(text: Text, width: number): string {
  return wrapText(inline(text), width).join('\n');
}

function inline(text: Text): string {
  return text
    .map((part) => terminalText(partText(part), typeof part !== 'string' && 'code' in part ? CODE_CHARS : undefined))
    .join('')
    .trim();
}

function pad(text: string, width: number, right: boolean): string {
  const blank = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? blank + text : text + blank;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
