/** The page's style sheet: light and dark, phone to paper. Colours keep at least 4.5:1 on their ground. */
export const css = `
:root {
  --ground: #f6f7f9; --paper: #ffffff; --ink: #1a2230; --soft: #566072; --line: #dfe3ea; --band: #e6ebf4; --wash: #f1f4f8;
  --good: #12703f; --bad: #b3261e; --unsure: #8a5300; --neutral: #44546f; --link: #1f4fae;
  --good-wash: #e8f5ee; --bad-wash: #fdeceb; --unsure-wash: #fdf3e1; --neutral-wash: #eef1f6;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #10141b; --paper: #181e27; --ink: #e7ebf2; --soft: #a3aec0; --line: #2c3542; --band: #2a3444; --wash: #1f2631;
    --good: #63d297; --bad: #ff8f86; --unsure: #f2b658; --neutral: #a9b8d0; --link: #8db4ff;
    --good-wash: #16291f; --bad-wash: #33191a; --unsure-wash: #2f2412; --neutral-wash: #212936;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; -webkit-text-size-adjust: 100%; }
main { max-width: 1160px; margin: 0 auto; padding: 32px 24px 48px; }
header { background: var(--paper); border: 1px solid var(--line); border-left: 6px solid var(--tone); border-radius: 10px; padding: 22px 26px; }
body.pass { --tone: var(--good); } body.fail { --tone: var(--bad); }
body.warn, body.invalid { --tone: var(--unsure); } body.no-baseline { --tone: var(--neutral); }
.product { margin: 0 0 6px; font-size: 13px; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); }
h1 { display: flex; gap: 12px; margin: 0; font-size: 25px; line-height: 1.3; font-weight: 650; overflow-wrap: anywhere; text-wrap: pretty; }
h1 .icon { flex: none; }
.action { margin: 10px 0 0; font-size: 17px; overflow-wrap: anywhere; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 12px 2px 0; padding: 0; list-style: none; font-size: 14.5px; }
h2 { margin: 40px 0 12px; font-size: 19px; line-height: 1.3; }
h3 { margin: 0 0 10px; font-size: 16px; overflow-wrap: anywhere; }
p, li, dd, td, th { overflow-wrap: anywhere; }
a { color: var(--link); }
code { font: .88em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; background: var(--wash); border-radius: 4px; padding: .12em .36em; overflow-wrap: anywhere; }
pre { background: var(--wash); border: 1px solid var(--line); border-radius: 8px; padding: 14px 16px; overflow-x: auto; }
pre code { background: none; padding: 0; }
.warnings { margin-top: 18px; background: var(--unsure-wash); border: 1px solid var(--unsure); border-radius: 10px; padding: 14px 22px; }
.warnings h2 { margin: 0 0 4px; font-size: 16px; color: var(--unsure); }
.warnings ul { margin: 0; padding-left: 20px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(250px, 1fr)); gap: 16px; margin-top: 18px; }
.card { background: var(--paper); border: 1px solid var(--line); border-top: 4px solid var(--neutral); border-radius: 10px; padding: 16px 20px; }
.card.good { border-top-color: var(--good); } .card.bad { border-top-color: var(--bad); } .card.unsure { border-top-color: var(--unsure); }
.card h2 { margin: 0; font-size: 14px; font-weight: 600; color: var(--soft); }
.card .figure { margin: 2px 0 6px; font-size: 29px; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
.card.bad .figure { color: var(--bad); } .card.good .figure { color: var(--good); } .card.unsure .figure { color: var(--unsure); }
.card ul { margin: 0; padding: 0; list-style: none; font-size: 14.5px; color: var(--soft); }
.card li { padding: 1px 0; } .card strong { color: var(--ink); }
.scope { margin-top: 16px; font-size: 14.5px; color: var(--soft); } .scope p { margin: 2px 0; }
table { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; font-size: 14.5px; margin: 0 0 14px; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 9px 12px; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; overflow-wrap: normal; font-size: 12.5px; font-weight: 600; color: var(--soft); vertical-align: bottom; background: var(--wash); }
tbody th { font-weight: 600; min-width: 130px; } td.left { min-width: 104px; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
td .figure { white-space: nowrap; } td .figure strong { display: block; }
.picture { width: 200px; white-space: nowrap; text-align: center; vertical-align: middle; }
tr.bad > :first-child { box-shadow: inset 4px 0 var(--bad); } tr.good > :first-child { box-shadow: inset 4px 0 var(--good); } tr.unsure > :first-child { box-shadow: inset 4px 0 var(--unsure); }
tr.bad td strong { color: var(--bad); } tr.good td strong { color: var(--good); } tr.unsure td strong { color: var(--unsure); }
.bar { display: inline-block; vertical-align: middle; color: var(--neutral); }
.bar.bad { color: var(--bad); } .bar.good { color: var(--good); } .bar.unsure { color: var(--unsure); }
.bar .band { fill: var(--band); } .bar .zero { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 2; }
.bar .interval { stroke: currentColor; stroke-width: 4; stroke-linecap: round; opacity: .55; }
.bar .estimate, .bar .arrow { fill: currentColor; }
details { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; margin: 0 0 10px; padding: 0 16px; }
summary { cursor: pointer; padding: 12px 0; font-weight: 600; }
summary:focus-visible, a:focus-visible, pre:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
details > table { border-radius: 0; border-width: 1px 0; } details > :last-child { margin-bottom: 16px; }
.entry { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 16px 20px; margin: 0 0 12px; }
dl { margin: 0; } dl div { display: grid; grid-template-columns: 170px 1fr; gap: 12px; padding: 5px 0; border-top: 1px solid var(--line); font-size: 15px; }
dt { color: var(--soft); } dd { margin: 0; }
ol, ul { padding-left: 24px; } ol li { padding: 2px 0; }
footer { margin-top: 36px; font-size: 13.5px; color: var(--soft); }
@media (max-width: 860px) {
  main { padding: 16px 14px 32px; } header { padding: 16px 18px; } h1 { font-size: 20px; gap: 9px; }
  .cards { grid-template-columns: 1fr; gap: 12px; }
  table, tbody, tr { display: block; width: 100%; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-top: 1px solid var(--line); padding: 10px 12px; } tbody tr:first-child { border-top: 0; }
  tr.bad, tr.good, tr.unsure { box-shadow: inset 4px 0 var(--edge); } tr.bad { --edge: var(--bad); } tr.good { --edge: var(--good); } tr.unsure { --edge: var(--unsure); }
  tr > :first-child { box-shadow: none !important; }
  th[role=rowheader] { display: block; border: 0; padding: 0 0 4px; font-size: 15.5px; }
  td.left { min-width: 0; } td.right { text-align: left; } td .figure strong { display: inline; } td .figure { white-space: normal; }
  td { display: grid; grid-template-columns: minmax(92px, 34%) 1fr; gap: 10px; border: 0; padding: 2px 0; text-align: left; }
  td::before { content: attr(data-label); color: var(--soft); font-size: 13px; }
  td.picture { display: block; width: auto; text-align: left; padding-top: 6px; } td.picture::before { content: none; } td.picture:empty { display: none; }
  .bar { width: 100%; max-width: 300px; height: auto; }
  dl div { grid-template-columns: 1fr; gap: 0; } details { padding: 0 12px; } details > table { border: 0; } details tr { padding: 10px 0 10px 10px; }
}
@media print {
  :root { --ground: #fff; --paper: #fff; } body { font-size: 12px; } main { max-width: none; padding: 0; }
  header, .card, .entry, tr { break-inside: avoid; } h2, summary { break-after: avoid; }
  nav { display: none; } details::details-content { content-visibility: visible; block-size: auto; } summary { list-style: none; }
}
`;
