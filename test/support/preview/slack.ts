import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import { type Html, html } from '../../../src/web/html.ts';
import { page } from './page.ts';
import { drawBlock } from './slack-blocks.ts';

interface Message {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
}

/** A thread as Slack's client shows it, drawn from the very JSON that is sent: the opening message, and what answers it. */
export const slackHtml = (opening: Message, ...answers: readonly Message[]): string =>
  page('slack.css', html`<main class="thread">${drawMessage(opening)}${answers.length > 0 && replies(answers)}</main>`);

const VIEW = 'slack.css slack-view.css';

/** A modal, or the app's home. */
export function slackModalHtml(view: ModalView | HomeView): string {
  const blocks = html`<div class="blocks">${view.blocks.map(drawAny)}</div>`;
  if (view.type === 'home') return page(VIEW, html`<main class="home">${blocks}</main>`);
  const head = html`<header class="modal-head"><span class="avatar">R</span>${view.title.text}</header>`;
  const close = view.close && html`<span class="button">${view.close.text}</span>`;
  const submit = view.submit && html`<span class="button primary">${view.submit.text}</span>`;
  return page(
    VIEW,
    html`<main class="modal">${head}${blocks}<footer class="modal-foot">${close}${submit}</footer></main>`,
  );
}

// A view's blocks have a wider type; ours are all known ones.
const drawAny = (block: ModalView['blocks'][number]): Html => drawBlock(block as KnownBlock);

const replies = (answers: readonly Message[]): Html =>
  html`<p class="replies">${answers.length} ${answers.length === 1 ? 'reply' : 'replies'}</p>${answers.map(drawMessage)}`;

const drawMessage = ({ text, blocks }: Message): Html =>
  html`<article class="message"><span class="avatar">R</span><div><p class="who"><b>Rolefit</b><i>APP</i><time>9:41 AM</time></p><div class="blocks">${blocks.length > 0 ? blocks.map(drawBlock) : html`<p>${text}</p>`}</div></div></article>`;
