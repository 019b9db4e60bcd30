/** How the page looks on a screen, light and dark, from 320 px up. Each pair of colours has a contrast of 4.5:1 or more. */
export const screen = `
:root {
  color-scheme: light dark;
  --paper: #fcfcfa; --ink: #1c2228; --quiet: #545d66; --line: #d8dbd5; --link: #0a5275; --code: #f1f2ee;
  --decision: #17593a; --decision-wash: #edf5f0;
  --proposal: #1b4a8a; --proposal-wash: #eef3fb;
  --no-decision: #4b5259; --no-decision-wash: #f2f3f3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15191d; --ink: #e4e7e5; --quiet: #a6b0b8; --line: #363f47; --link: #8ecbeb; --code: #20262c;
    --decision: #8fd6ae; --decision-wash: #1a2822;
    --proposal: #a4c8fa; --proposal-wash: #1a2432;
    --no-decision: #b7bfc6; --no-decision-wash: #20252a;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  max-width: 44rem; margin: 0 auto; padding: 0 1.25rem 4rem;
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word; font-variant-numeric: lining-nums;
}
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; hyphens: auto; margin: 0; }
p, ul, ol, dl, pre, blockquote, figure { margin: 0 0 .8em; }
p, li, dd, nav .title { text-wrap: pretty; }
ul, ol { padding-left: 1.4em; }
li > ul, li > ol { margin: .3em 0; }
li + li { margin-top: .25em; }
li > p:last-child { margin-bottom: 0; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: .2rem solid var(--link); outline-offset: .15rem; border-radius: .15rem; }
main:focus { outline: none; }
pre { font: inherit; white-space: pre-wrap; }
code { font-size: .9em; background: var(--code); padding: .1em .3em; border-radius: .2em; overflow-wrap: anywhere; }
blockquote { border-left: .2rem solid var(--line); margin-left: 0; padding-left: 1rem; color: var(--quiet); }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0; }
.unseen, .skip:not(:focus) {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.skip:focus { position: absolute; top: .5rem; left: .5rem; padding: .6rem 1rem; background: var(--paper); z-index: 1; }

.masthead { padding: 3.5rem 0 1.75rem; border-bottom: .25rem solid var(--ink); }
.masthead p { margin: 0 0 .4rem; color: var(--quiet); }
h1 { font-size: clamp(1.7rem, 1.1rem + 3vw, 2.6rem); letter-spacing: -.02em; }
h1 .when { display: block; margin-top: .35rem; font-size: 1.15rem; font-weight: 400; letter-spacing: 0; color: var(--quiet); }
h2 { font-size: 1.35rem; letter-spacing: -.01em; margin: 2.75rem 0 .9rem; }
h3 { font-size: 1.0625rem; margin: 1.6rem 0 .35rem; }
h4, h5, h6 { font-size: 1rem; font-weight: 600; margin: 1.2rem 0 .3rem; }
.mark { color: var(--quiet); font-weight: 600; font-variant-numeric: tabular-nums; }

nav ol { list-style: none; padding: 0; border-top: 1px solid var(--line); display: grid; grid-template-columns: fit-content(9rem) 1fr fit-content(17rem); }
nav li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; gap: .3rem 1rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
nav li + li { margin: 0; }
nav a { display: grid; grid-column: 1 / 3; grid-template-columns: subgrid; align-self: start; text-decoration: none; }
nav a > * { min-width: 0; }
nav a:hover .title { text-decoration: underline; }
.badges { margin: 0; text-align: right; }
.badge { display: inline-block; font-size: .8rem; font-weight: 600; line-height: 1.35; padding: .15rem .5rem; border-radius: .25rem; }
.decision { --tone: var(--decision); --wash: var(--decision-wash); }
.proposal { --tone: var(--proposal); --wash: var(--proposal-wash); }
.no-decision { --tone: var(--no-decision); --wash: var(--no-decision-wash); }
nav .badge { color: var(--tone); background: var(--wash); }
.badge.note, nav .badge.note { color: var(--quiet); background: none; border: 1px solid var(--line); font-weight: 400; }

.meeting { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(12rem, 100%), 1fr)); gap: 1.1rem 1.5rem; }
.meeting .printed { grid-column: 1 / -1; }
dt { color: var(--quiet); font-size: .9rem; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.printed dd > :last-child { margin-bottom: 0; }
.origin > div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1.25rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
.origin dt { grid-row: 1 / span 50; }
.origin dd { grid-column: 2; }
.facts dt { margin-top: 1.2rem; font-size: 1.0625rem; font-weight: 600; color: var(--ink); }
.facts dd { margin: .2rem 0 0; }

.scroll { overflow-x: auto; margin: 0 0 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; line-height: 1.45; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--quiet); font-size: .9rem; padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-weight: 600; border-bottom: .1rem solid var(--quiet); }
tbody th { font-weight: 400; }
.group th { font-weight: 600; padding-top: 1.1rem; }
.right, .count { text-align: right; }

article { margin-top: 3.25rem; padding-top: 1.5rem; border-top: 1px solid var(--line); scroll-margin-top: .5rem; }
article > header { margin-bottom: .7rem; }
article h2 { margin: 0; }
article h2 .mark { display: block; width: fit-content; font-size: 1rem; letter-spacing: 0; margin-bottom: .2rem; text-decoration: none; }
article h2 .mark:hover { text-decoration: underline; }
article:target h2 .mark { color: var(--link); text-decoration: underline; }
.dnr { margin: .35rem 0 0; color: var(--quiet); font-size: .95rem; font-variant-numeric: tabular-nums; }
.beslut { margin: 1.2rem 0; padding: .9rem 1.1rem 1rem; background: var(--wash); border-left: .3rem solid var(--tone); border-radius: 0 .3rem .3rem 0; }
.beslut h3 { margin: 0 0 .4rem; }
.beslut .badge { padding: 0; font-size: 1.0625rem; color: var(--tone); }
.beslut > :last-child { margin-bottom: 0; }
.beslut .lead { margin-bottom: .4em; }
.by { color: var(--quiet); font-size: .95rem; }
.vote { margin: 1.4rem 0; }
.vote caption { color: var(--ink); font-weight: 600; font-size: 1.0625rem; }
.vote tbody th { font-weight: 600; }
.means { display: block; font-weight: 400; color: var(--quiet); }

footer { margin-top: 4rem; padding-top: .25rem; border-top: .25rem solid var(--ink); font-size: .95rem; }
footer h2 { margin-top: 1.5rem; }
footer pre { border-left: .2rem solid var(--line); padding-left: 1rem; }
figcaption { color: var(--quiet); margin-bottom: .3rem; }
@media (max-width: 40rem) {
  .masthead { padding-top: 2rem; }
  nav ol { grid-template-columns: fit-content(6rem) 1fr; }
  .badges { grid-column: 2; text-align: left; }
  .meeting { grid-template-columns: 1fr 1fr; }
  .origin > div { grid-template-columns: 1fr; }
  .origin dt { grid-row: auto; }
  .origin dd { grid-column: 1; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .badge { border: 1px solid; } }
`;
