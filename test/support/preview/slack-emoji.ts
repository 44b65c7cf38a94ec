import { type Html, html } from '../../../src/web/html.ts';

const dot = (colour: string): Html => html`<circle cx="10" cy="10" r="8.5" fill="${colour}"></circle>`;

/** Slack draws emoji as pictures of its own, on any machine; these are the ones that we send. */
const PICTURES: Readonly<Record<string, Html>> = {
  '🟢': dot('#2bac76'),
  '🟡': dot('#f2c744'),
  '🟠': dot('#e8912d'),
  '⚠️': html`<path d="M10 1.5 19 18H1z" fill="#f2c744"></path><path d="M10 7v5.5M10 14v2" stroke="#1d1c1d" stroke-width="2"></path>`,
  '⚪': html`<circle cx="10" cy="10" r="8" fill="#f4f5f6" stroke="#bbbabb"></circle>`,
  '⏳': html`<path d="M5 2h10M5 18h10" stroke="#8d5a2b" stroke-width="2"></path><path d="M6 3c0 5 8 9 8 14H6C6 12 14 8 14 3z" fill="#f2c744"></path>`,
  '✅': html`<rect x="1" y="1" width="18" height="18" rx="3" fill="#2bac76"></rect><path d="m5 10 4 4 7-8" fill="none" stroke="#fff" stroke-width="2.6"></path>`,
  '❌': html`<path d="m3 3 14 14M17 3 3 17" stroke="#e01e5a" stroke-width="3.6"></path>`,
  '👍': html`<path d="M2 9h4v9H2zM7 9l4-7c2 0 2.5 2 2 5h5l-1.5 10H7z" fill="#f2c744"></path>`,
  '👎': html`<path d="M2 2h4v9H2zM7 11l4 7c2 0 2.5-2 2-5h5L16.5 3H7z" fill="#f2c744"></path>`,
};

const EMOJI = new RegExp(`(${Object.keys(PICTURES).join('|')})`);

/** Text with its emoji as pictures. */
export const drawEmoji = (text: string): Html =>
  html`${text.split(EMOJI).map((part) => {
    const picture = PICTURES[part];
    return picture ? html`<svg class="emoji" viewBox="0 0 20 20">${picture}</svg>` : html`${part}`;
  })}`;
