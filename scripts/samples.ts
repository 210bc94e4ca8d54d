/** Writes docs/samples/: what each kind of verdict looks like as a comment, from the fixtures of the report's tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { renderMarkdown } from '../src/report/markdown.ts';
import { buildView } from '../src/report/view.ts';
import { samples } from '../test/report/sample-results.ts';

const folder = new URL('../docs/samples/', import.meta.url);
const heading = '> Example numbers: nobody measured them. This page shows the form of the comment.\n\n';

mkdirSync(folder, { recursive: true });
for (const [name, { result, context }] of Object.entries(samples)) {
  if (name !== 'hostile')
    writeFileSync(new URL(`${name}.md`, folder), heading + renderMarkdown(buildView(result, context)));
}
