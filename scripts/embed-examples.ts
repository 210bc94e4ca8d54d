/**
 * Copies example files into the pages that show them. A page names the file in a comment just before the fence; what the
 * fence holds is overwritten, so that the file, which is linted and tested, is the one source.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const marked = /^<!-- file: (\S+) -->\n```(\w+)\n[\s\S]*?^```$/gm;

/**
 * The pages that show files, by their path, with today's content in them. `made` are generated files, which may not be on disk yet.
 * @throws Error where a named file is not there.
 */
export function embedExamples(root: string, made: ReadonlyMap<string, string>): Map<string, string> {
  const read = (file: string): string => made.get(file) ?? readFileSync(join(root, file), 'utf8');
  const pages = ['README.md', ...listPages(root)].map(
    (path) => [path, readFileSync(join(root, path), 'utf8')] as const,
  );
  return new Map(
    pages.filter(([, text]) => text.includes('<!-- file: ')).map(([path, text]) => [path, fillFences(text, read)]),
  );
}

/** Replaces what each marked fence of a page holds. Pure but for `read`, which gives a file's text. */
export function fillFences(page: string, read: (file: string) => string): string {
  return page.replace(
    marked,
    (_, file: string, language: string) => `<!-- file: ${file} -->\n\`\`\`${language}\n${read(file).trimEnd()}\n\`\`\``,
  );
}

function listPages(root: string): string[] {
  return readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('samples'))
    .map((name) => join('docs', name))
    .sort();
}
