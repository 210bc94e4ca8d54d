/** Puts a result where people and programs read it. */
import { join } from 'node:path';
import type { Result } from '../model/result.ts';
import { renderBadgeJson, renderBadgeSvg } from '../report/badge.ts';
import type { ReportContext } from '../report/context.ts';
import { renderHtml } from '../report/html.ts';
import { renderJson } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { renderTerminal } from '../report/terminal.ts';
import { buildView } from '../report/view.ts';
import { writeText } from './files.ts';

export const reportFormats = ['text', 'markdown', 'json', 'html', 'junit'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/**
 * Writes `result.json`, `report.md`, `junit.xml`, `badge.svg`, `badge.json` and (unless switched off) `report.html` into `folder`; returns their
 * paths.
 */
export async function writeReports(
  folder: string,
  found: { result: Result; context: ReportContext; html: boolean },
): Promise<string[]> {
  const { result, context } = found;
  const view = buildView(result, context);
  const files: [string, string][] = [
    ['result.json', renderJson(result)],
    ['report.md', `${renderMarkdown(view)}\n`],
    ['junit.xml', renderJunit(view, result)],
    ['badge.svg', renderBadgeSvg(view, result)],
    ['badge.json', renderBadgeJson(view, result)],
    ...(found.html ? [['report.html', await renderHtml(view)] as [string, string]] : []),
  ];
  return files.map(([name, text]) => {
    const path = join(folder, name);
    writeText(path, text);
    return path;
  });
}

/** One document for standard output. */
export async function renderFormat(
  format: ReportFormat,
  found: { result: Result; context: ReportContext; color: boolean; width: number },
): Promise<string> {
  const { result, context } = found;
  switch (format) {
    case 'json':
      return renderJson(result);
    case 'markdown':
      return renderMarkdown(buildView(result, context));
    case 'html':
      return renderHtml(buildView(result, context));
    case 'junit':
      return renderJunit(buildView(result, context), result);
    case 'text':
      return renderTerminal(buildView(result, context), found);
  }
}
