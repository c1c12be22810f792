export const INBOX_PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --page: #f1f3f6; --panel: #ffffff; --ink: #16202e; --soft: #566173; --line: #d9dee5;
  --accent: #1b4f9c; --on-accent: #ffffff; --chosen: #e6eefb; --live: #1a7f46;
  font: 15px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171c; --panel: #1c2128; --ink: #eef1f5; --soft: #a8b2bf; --line: #343c47;
    --accent: #9cc5ff; --on-accent: #0d1b30; --chosen: #253449; --live: #5fd08f;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html, body { height: 100%; }
body { margin: 0; display: grid; grid-template: auto auto minmax(0, 1fr) / minmax(17rem, 24rem) minmax(0, 1fr);
  background: var(--page); color: var(--ink); }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer; text-align: start; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }

header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .9rem;
  padding: .8rem 1.1rem .5rem; }
h1 { margin: 0; font-size: 1.15rem; }
header p { margin: 0; color: var(--soft); font-size: .9rem; }
#moved { padding: 0 .6rem; border-radius: 6px; background: var(--chosen); color: var(--ink); }
#status { margin-inline-start: auto; }
#status::before { content: '●'; margin-inline-end: .35rem; color: var(--live); }
#status.lost::before { color: #d2483c; }

#recipients { grid-column: 1 / -1; display: flex; gap: .4rem; padding: .1rem 1.1rem .7rem; overflow-x: auto;
  scrollbar-width: thin; border-bottom: 1px solid var(--line); }
#recipients button { flex: none; padding: .3rem .75rem; border: 1px solid var(--line); border-radius: 99px;
  background: var(--panel); font-size: .88rem; }
#recipients button[aria-pressed='true'] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
#recipients .count { margin-inline-start: .4rem; opacity: .75; font-variant-numeric: tabular-nums; }

#list { overflow-y: auto; background: var(--panel); border-inline-end: 1px solid var(--line); }
#list ul { margin: 0; padding: 0; list-style: none; }
.mail { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem .7rem; width: 100%;
  padding: .7rem 1.1rem; border-bottom: 1px solid var(--line); border-inline-start: 3px solid transparent; }
.mail:hover { background: color-mix(in srgb, var(--chosen) 50%, transparent); }
.mail[aria-current='true'] { background: var(--chosen); border-inline-start-color: var(--accent); }
.mail .to { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--soft); font-size: .85rem; }
.mail time { color: var(--soft); font-size: .85rem; font-variant-numeric: tabular-nums; }
.mail .subject { grid-column: 1 / -1; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3;
  overflow: hidden; overflow-wrap: anywhere; }
.mail.new .subject { font-weight: 650; }
.mail.new time::before { content: '● '; color: var(--accent); }
#older { display: block; width: 100%; padding: .9rem; color: var(--accent); text-align: center; }
.empty { margin: 0; padding: 2.5rem 1.5rem; color: var(--soft); text-align: center; text-wrap: balance; }

#reader { display: flex; flex-direction: column; min-width: 0; min-height: 0; }
#mail { display: flex; flex-direction: column; flex: 1; min-height: 0; }
.head { padding: .9rem 1.3rem .7rem; background: var(--panel); border-bottom: 1px solid var(--line); }
.head h2 { margin: 0 0 .3rem; font-size: 1.1rem; line-height: 1.35; overflow-wrap: anywhere; }
.head p { margin: 0; color: var(--soft); font-size: .88rem; overflow-wrap: anywhere; }
#back { display: none; margin: 0 0 .4rem; padding: .3rem 0; color: var(--accent); }
#views { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem; margin-top: .6rem; }
#views button { padding: .25rem .7rem; border-radius: 6px; font-size: .88rem; color: var(--soft); }
#views button[aria-selected='true'] { background: var(--chosen); color: var(--ink); font-weight: 600; }
#original { margin-inline-start: auto; font-size: .88rem; }
#links { padding: .5rem 1.3rem; border-bottom: 1px solid var(--line); font-size: .88rem; overflow-wrap: anywhere; }
#links a { margin-inline-start: .4rem; }
iframe { flex: 1; width: 100%; min-height: 0; border: 0; }
pre { flex: 1; margin: 0; padding: 1.1rem 1.3rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere;
  font: .9rem/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; }

@media (max-width: 46rem) {
  body { grid-template-columns: minmax(0, 1fr); }
  header p:first-of-type { display: none; }
  #moved { order: 3; }
  #list { border: 0; }
  #reader { display: none; }
  body.reading #list, body.reading #recipients, body.reading header { display: none; }
  body.reading #reader { display: flex; grid-row: 1 / -1; }
  #back { display: block; }
  .head, #links, pre { padding-inline: 1rem; }
}
`;
