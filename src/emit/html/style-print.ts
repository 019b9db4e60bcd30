/** How the page looks on paper: A4, black on white, page numbers, nothing that only a screen needs. */
export const print = `
@page { size: A4; margin: 20mm 20mm 22mm; @bottom-right { content: "Sida " counter(page) " (" counter(pages) ")"; font: 9pt system-ui, sans-serif; } }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --link: #000; --code: #fff;
    --decision: #000; --decision-wash: #fff; --proposal: #000; --proposal-wash: #fff; --no-decision: #000; --no-decision-wash: #fff;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; orphans: 3; widows: 3; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  .masthead { padding-top: 0; }
  h1 { font-size: 20pt; }
  h2 { font-size: 13pt; margin-top: 18pt; }
  h3, .beslut .badge { font-size: 10.5pt; }
  nav li { padding: 2pt 0; font-size: 9.5pt; break-inside: avoid; }
  nav .badge, nav .badge.note { padding: 0; border: 0; font-size: 9pt; }
  nav .badge + .badge::before { content: "· "; }
  article { margin-top: 18pt; padding-top: 10pt; }
  h1, h2, h3, h4, h5, h6, article > header, caption, dt { break-after: avoid; break-inside: avoid; }
  .beslut, .vote, tr, li, dl > div, figure { break-inside: avoid; }
  .beslut { padding: 4pt 0 4pt 9pt; border-left-width: 2pt; border-radius: 0; }
  .scroll { overflow: visible; }
  table, .vote caption { font-size: 9.5pt; }
  th, td { padding-top: 2pt; padding-bottom: 2pt; }
  .group th { padding-top: 6pt; }
  thead { display: table-header-group; break-after: avoid; }
  .group, tbody:first-of-type tr:first-child { break-after: avoid; }
  tbody:first-of-type tr:first-child { break-before: avoid; }
  .meeting { gap: 6pt 14pt; }
  dt { font-size: 9pt; }
  p { orphans: 3; widows: 3; }
}
`;
