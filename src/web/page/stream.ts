import { byId } from './find.ts';
import { place, ready } from './threads.ts';

/** Waits between attempts, when the browser itself has given up: soon at first, then kind to a struggling server. */
const WAITS_MS = [1_000, 2_000, 5_000, 15_000];
/** A hiccup is nothing to mention. */
const QUIET_MS = 2_500;

const banner = byId('banner', HTMLElement);
let source: EventSource | undefined;
let last = '0';
let failures = 0;
let notice = 0;

/** Listens for messages, from the last one known; what was missed meanwhile comes first. */
export function listen(): void {
  source?.close();
  source = new EventSource(`/events?after=${last}`);
  source.addEventListener('open', connected);
  source.addEventListener('error', lost);
  source.addEventListener('message', ({ data, lastEventId }) => {
    last = lastEventId;
    place(data);
  });
  source.addEventListener('ready', ready);
}

/** Another session has begun: its messages are counted from the start. */
export function listenAnew(): void {
  last = '0';
  listen();
}

function connected(): void {
  failures = 0;
  clearTimeout(notice);
  notice = 0;
  banner.hidden = true;
}

function lost(): void {
  notice ||= window.setTimeout(() => {
    banner.textContent = 'Not connected. Trying again; nothing is lost.';
    banner.hidden = false;
  }, QUIET_MS);
  if (source?.readyState !== EventSource.CLOSED) return;
  window.setTimeout(listen, WAITS_MS[Math.min(failures, WAITS_MS.length - 1)]);
  failures += 1;
}

// A browser opens six connections to a server in all its tabs together: only those that somebody sees keep one.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) source?.close();
  else listen();
});
window.addEventListener('online', listen);
