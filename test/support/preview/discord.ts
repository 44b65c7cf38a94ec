import type {
  APIComponentInContainer,
  APIComponentInLabel,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { type Html, html } from '../../../src/web/html.ts';
import { type Node, parseMarkdown } from '../discord/body-parse.ts';
import { page } from './page.ts';
import { drawEmoji } from './slack-emoji.ts';

interface Message {
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** Messages as Discord's dark client shows them, one below the other, drawn from the very JSON that is sent. */
export const discordHtml = (...messages: readonly Message[]): string =>
  page('discord.css', html`<main class="channel">${messages.map(drawMessage)}</main>`);

/** A form. */
export function discordModalHtml({ title, components }: APIModalInteractionResponseCallbackData): string {
  const head = html`<header><span class="avatar">R</span><h1>${title}</h1><span class="close">✕</span></header>`;
  const foot = html`<footer><span class="button secondary">Cancel</span><span class="button primary">Submit</span></footer>`;
  return page('discord.css', html`<main class="modal">${head}${components.map(drawInModal)}${foot}</main>`);
}

const drawMessage = ({ components }: Message): Html =>
  html`<article class="message"><span class="avatar">R</span><div><p class="who"><b>Rolefit</b><i>APP</i><time>Today at 09:41</time></p>${components.map(drawTop)}</div></article>`;

function drawTop(component: APIMessageTopLevelComponent): Html {
  if (component.type !== 17) throw new Error(`no drawing for a component of type ${component.type}`);
  const { accent_color: accent, components } = component;
  const color = typeof accent === 'number' && html` style="border-left-color:#${accent.toString(16).padStart(6, '0')}"`;
  return html`<section class="container ${color ? 'accent' : ''}"${color}>${components.map(drawInContainer)}</section>`;
}

const STYLES: Record<number, string> = { 1: 'primary', 2: 'secondary' };

function drawInContainer(component: APIComponentInContainer): Html {
  switch (component.type) {
    case 10:
      return drawText(component.content);
    case 12:
      return html`${component.items.map(({ media, description }) => html`<img src="${media.url}" alt="${description ?? ''}">`)}`;
    case 14:
      return html`<hr>`;
    case 1:
      return html`<div class="row">${component.components.map((button) =>
        'label' in button
          ? html`<span class="button ${STYLES[button.style] ?? ''}">${drawEmoji(button.label ?? '')}</span>`
          : html``,
      )}</div>`;
    default:
      throw new Error(`no drawing for a component of type ${component.type}`);
  }
}

const drawText = (content: string): Html => html`<div class="markdown">${parseMarkdown(content).map(drawNode)}</div>`;

function drawNode({ kind, text, inside }: Node): Html {
  const inner = inside.map(drawNode);
  switch (kind) {
    case 'text':
      return drawEmoji(text);
    case 'token':
      return html`<span class="mention">${text.startsWith('@') ? '@maya' : text}</span>`;
    case 'item':
      return html`<div class="item"><span class="mark">${text}</span><div>${inner}</div></div>`;
    case 'bold':
      return html`<b>${inner}</b>`;
    case 'italic':
      return html`<i>${inner}</i>`;
    case 'code':
      return html`<code>${text}</code>`;
    case 'link':
      return html`<a>${inner}</a>`;
    case 'h1':
      return html`<h1>${inner}</h1>`;
    case 'h2':
      return html`<h2>${inner}</h2>`;
    case 'h3':
      return html`<h3>${inner}</h3>`;
    case 'subtext':
      return html`<small>${inner}</small>`;
    case 'quote':
      return html`<blockquote>${inner}</blockquote>`;
    default:
      throw new Error(`no drawing for ${kind}`);
  }
}

function drawInModal(component: APIModalInteractionResponseCallbackData['components'][number]): Html {
  if (component.type === 10) return drawText(component.content);
  if (component.type !== 18) throw new Error(`no drawing for a component of type ${component.type}`);
  const { label, description, component: input } = component;
  const required = 'required' in input && input.required && html`<span class="star">*</span>`;
  return html`<label><b>${label}${required}</b>${description !== undefined && html`<span class="help">${description}</span>`}${drawInput(input)}</label>`;
}

function drawInput(input: APIComponentInLabel): Html {
  switch (input.type) {
    case 4:
      return html`<span class="input ${input.style === 2 ? 'long' : ''} ${input.value === undefined ? 'empty' : ''}">${input.value ?? input.placeholder ?? ''}</span>`;
    case 19:
      return html`<span class="drop">Drop file here or <a>browse</a></span>`;
    case 21:
      return html`<span class="radios">${input.options.map((each) => html`<span class="radio ${each.default ? 'on' : ''}">${each.label}</span>`)}</span>`;
    case 23:
      return html`<span class="check ${input.default ? 'on' : ''}"></span>`;
    case 3:
      return html`<span class="input empty">${input.options.find((each) => each.default)?.label ?? 'Make a selection'}</span>`;
    default:
      throw new Error(`no drawing for a component of type ${input.type}`);
  }
}
