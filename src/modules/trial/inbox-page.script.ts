/**
 * Runs in the browser. What a mail says reaches the page as text nodes only;
 * its HTML goes into a sandboxed frame, where no script runs and no link leads away.
 */
export const INBOX_PAGE_SCRIPT = String.raw`
'use strict';
const POLL_MS = 4000;
const byId = (id) => document.getElementById(id);
const state = {
  isOpen: false,
  ahead: 0,
  items: [],
  nextCursor: null,
  recipient: null,
  view: 'html',
  shown: null,
  unread: new Set(),
};

function element(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

async function load(query) {
  const response = await fetch('inbox.json?' + new URLSearchParams(query));
  if (!response.ok) throw new Error('HTTP ' + response.status);
  return response.json();
}

async function loadNewest() {
  const newest = await load({ limit: 20 });
  const known = newest.items.findIndex((item) => item.id === state.items[0]?.id);
  if (known === 0) return false;
  const before = new Set(state.items.map((item) => item.id));
  if (known > 0) state.items.unshift(...newest.items.slice(0, known));
  else Object.assign(state, await load({ limit: 200 }));
  const arrived = state.isOpen ? newest.items.filter((item) => !before.has(item.id)) : [];
  arrived.forEach((item) => state.unread.add(item.id));
  if (!state.isOpen) openNewest();
  state.isOpen = true;
  return true;
}

/** A phone shows the list first; a wide window has room for a mail beside it. */
function openNewest() {
  if (state.items.length === 0 || location.hash !== '' || !matchMedia('(min-width: 46.01rem)').matches) return;
  history.replaceState(null, '', '#' + state.items[0].id);
}

async function loadOlder() {
  const page = await load({ limit: 200, cursor: state.nextCursor });
  state.items.push(...page.items);
  state.nextCursor = page.nextCursor;
  drawList();
}

/** Time may have been moved ahead; a trial whose clock cannot be moved has no such address. */
async function drawClock() {
  const response = await fetch('clock');
  const time = response.ok ? await response.json() : { aheadMinutes: 0 };
  state.ahead = time.aheadMinutes * 60000;
  byId('moved').hidden = time.aheadMinutes === 0;
  byId('moved').textContent = 'Time was moved ahead: here it is ' + when(time.now ?? 0, 'full') + '.';
}

async function poll() {
  try {
    if (!document.hidden) await drawClock();
    if (!document.hidden && (await loadNewest())) {
      drawList();
      drawMail();
    }
    byId('status').className = '';
    byId('status').textContent = 'Live';
  } catch {
    byId('status').className = 'lost';
    byId('status').textContent = 'Not reachable, trying again';
  }
  setTimeout(poll, POLL_MS);
}

const isWanted = (item) => state.recipient === null || item.to.includes(state.recipient);
const chosen = () => state.items.find((item) => item.id === location.hash.slice(1)) ?? null;

function drawRecipients() {
  const counts = new Map();
  for (const item of state.items) for (const to of item.to) counts.set(to, (counts.get(to) ?? 0) + 1);
  const chips = [[null, state.items.length], ...[...counts].sort(([a], [b]) => a.localeCompare(b))];
  const hadFocus = byId('recipients').contains(document.activeElement);
  byId('recipients').replaceChildren(
    ...chips.map(([address, count]) => {
      const chip = element('button', { type: 'button' }, address ?? 'Everyone');
      chip.append(element('span', { className: 'count' }, String(count)));
      chip.setAttribute('aria-pressed', String(state.recipient === address));
      chip.onclick = () => {
        state.recipient = address;
        drawList();
      };
      return chip;
    }),
  );
  if (hadFocus) byId('recipients').querySelector('[aria-pressed=true]').focus();
}

function when(date, style) {
  const at = new Date(date);
  const isToday = at.toDateString() === new Date(Date.now() + state.ahead).toDateString();
  const brief = isToday ? { timeStyle: 'short' } : { day: 'numeric', month: 'short' };
  const format = style === 'full' ? { dateStyle: 'full', timeStyle: 'long' } : brief;
  return new Intl.DateTimeFormat(undefined, format).format(at);
}

function listEntry(item) {
  const mail = element('button', { type: 'button', className: state.unread.has(item.id) ? 'mail new' : 'mail' });
  mail.setAttribute('aria-current', String(item.id === chosen()?.id));
  mail.append(
    element('span', { className: 'to' }, item.to.join(', ')),
    element('time', { dateTime: item.date }, when(item.date)),
    element('span', { className: 'subject' }, item.subject),
  );
  mail.onclick = () => {
    location.hash = item.id;
  };
  return element('li', {}, mail);
}

function drawList() {
  drawRecipients();
  const focused = document.activeElement?.closest('#list li');
  const index = focused ? [...focused.parentNode.children].indexOf(focused) : -1;
  byId('mails').replaceChildren(...state.items.filter(isWanted).map(listEntry));
  byId('mails').children[index]?.firstChild.focus({ preventScroll: true });
  byId('nothing').hidden = state.items.length > 0;
  byId('older').hidden = state.nextCursor === null;
  document.title = (state.unread.size > 0 ? '(' + state.unread.size + ') ' : '') + 'Trial inbox';
}

function drawMail() {
  const item = chosen();
  document.body.classList.toggle('reading', item !== null);
  byId('mail').hidden = item === null;
  byId('choose').hidden = item !== null || state.items.length === 0;
  const shown = item && item.id + state.view;
  if (item === null || shown === state.shown) return;
  state.shown = shown;
  byId('subject').textContent = item.subject;
  byId('people').textContent = 'From ' + item.from + ' to ' + item.to.join(', ');
  byId('date').textContent = when(item.date, 'full');
  byId('original').href = 'inbox/' + item.id + '/source';
  drawLinks(item);
  drawContent(item);
}

/** The frame keeps its links shut, so they stand above it. */
function drawLinks(item) {
  const links = [...new Set(item.text.match(/https?:\/\/[^\s<>"]+/g) ?? [])];
  byId('links').hidden = links.length === 0;
  byId('links').replaceChildren(
    links.length > 1 ? 'Links in this mail:' : 'Link in this mail:',
    ...links.map((href) => element('a', { href, target: '_blank', rel: 'noopener noreferrer' }, href)),
  );
}

function drawContent(item) {
  const view = state.view === 'html' && item.html === null ? 'text' : state.view;
  for (const tab of byId('views').querySelectorAll('button')) {
    tab.setAttribute('aria-selected', String(tab.dataset.view === view));
    tab.disabled = tab.dataset.view === 'html' && item.html === null;
  }
  byId('html').hidden = view !== 'html';
  byId('plain').hidden = view === 'html';
  byId('html').srcdoc = view === 'html' ? item.html + '<style>a { pointer-events: none }</style>' : '';
  byId('plain').textContent = item.text;
  if (view === 'headers') void drawHeaders(item);
}

async function drawHeaders(item) {
  byId('plain').textContent = '';
  const response = await fetch('inbox/' + item.id + '/source');
  const source = response.ok ? await response.text() : 'This mail is no longer kept.';
  if (state.shown === item.id + 'headers') byId('plain').textContent = source.split(/\r?\n\r?\n/, 1)[0];
}

window.onhashchange = () => {
  state.unread.delete(chosen()?.id);
  drawList();
  drawMail();
};
byId('views').onclick = (event) => {
  if (!event.target.dataset.view) return;
  state.view = event.target.dataset.view;
  drawMail();
};
byId('back').onclick = () => {
  location.hash = '';
};
byId('older').onclick = () => void loadOlder();
void poll();
`;
