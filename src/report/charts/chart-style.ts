/** Style of the charts and of the controls that choose among them. */

/** Colours hold 3:1 as lines and 4.5:1 as words on the paper that they are drawn on. */
export const chartCss = `
:root {
  --axis: #8a94a6; --ink-now: #1f4fae; --ink-before: #68748a; --ink-bad: #b3261e; --ink-good: #12703f; --ink-limit: #9a3412;
  --ink-kind-1: #8a5300; --ink-kind-2: #6b3fa0; --ink-kind-3: #0f6d7a; --ink-kind-4: #9c2f6b;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --axis: #6b788d; --ink-now: #8db4ff; --ink-before: #98a4b8; --ink-bad: #ff8f86; --ink-good: #63d297; --ink-limit: #ffb38a;
    --ink-kind-1: #f2b658; --ink-kind-2: #c9a6ff; --ink-kind-3: #6fd3e0; --ink-kind-4: #f79ac9;
  }
}
.controls { display: flex; flex-wrap: wrap; gap: 10px 20px; margin: 0 0 14px; }
.controls fieldset { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; min-width: 0; margin: 0; padding: 0; border: 0; }
.controls legend { float: left; margin-right: 6px; padding: 0; font-size: 14px; color: var(--soft); }
.controls label { display: inline-flex; align-items: center; gap: 6px; padding: 4px 10px; border: 1px solid var(--line); border-radius: 999px; background: var(--paper); font-size: 14px; cursor: pointer; overflow-wrap: anywhere; }
.controls label:has(:checked) { border-color: var(--link); background: var(--wash); font-weight: 600; }
.controls input { margin: 0; accent-color: var(--link); }
.controls input:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; }
.chart { min-width: 0; margin: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 16px 18px 4px; }
.entry .chart { margin-top: 12px; max-width: 640px; background: none; }
.chart h3 { margin: 0 0 4px; } .chart .words { margin: 0 0 8px; font-size: 14px; color: var(--soft); }
.chart .axis-name { margin: 0; font-size: 12.5px; color: var(--soft); } .chart .along { max-width: 640px; text-align: right; }
.chart svg.plot { display: block; width: 100%; max-width: 640px; height: auto; }
.chart svg text { font-family: inherit; }
.chart svg.narrow { display: none; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 0 0 6px; padding: 0; list-style: none; font-size: 13.5px; }
.legend li { display: inline-flex; align-items: center; gap: 7px; padding: 0; } .legend svg { flex: none; }
.chart details { margin: 8px 0; padding: 0; border: 0; border-top: 1px solid var(--line); border-radius: 0; background: none; }
.chart summary { font-size: 14px; font-weight: 500; padding: 9px 0; }
.chart details > table { border: 0; font-size: 13.5px; margin-bottom: 8px; } .chart th, .chart td { padding: 5px 8px; } .chart tbody th { min-width: 0; }
.choice { display: none; }
@media (max-width: 960px) { .charts { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 560px) { .chart { padding: 14px 12px 2px; } .entry .chart { padding: 0; border: 0; } .chart svg.wide { display: none; } .chart svg.narrow { display: block; } }
@media print {
  .controls label:not(:has(:checked)), .controls input { display: none; }
  .chart { break-inside: avoid; }
}
`;

/** Shows what the controls choose; `stages` and `dimensions`: how many of each there are to choose from. */
export function choiceCss({ stages, dimensions }: { stages: number; dimensions: number }): string {
  const scale = { linear: 'main:not(:has(#scale-log:checked))', log: 'main:has(#scale-log:checked)' };
  const shape = { cumulative: ':not(:has(#shape-density:checked))', density: ':has(#shape-density:checked)' };
  const shown = Object.entries(scale).flatMap(([along, first]) =>
    Object.entries(shape).map(([form, second]) => `${first}${second} .${along}-${form} { display: block; }`),
  );
  return [
    ...shown,
    // A browser that knows no :has shows what stands first.
    '@supports not selector(:has(*)) { .controls { display: none; } .linear-cumulative { display: block; } }',
    ...hideOthers('stage', stages),
    ...hideOthers('dimension', dimensions),
  ].join('\n');
}

function hideOthers(name: 'stage' | 'dimension', count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) =>
      `main:has(#${name}-${index}:checked) .chart[data-${name}]:not([data-${name}="${index}"]) { display: none; }`,
  );
}
