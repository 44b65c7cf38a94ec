import type {
  InputBlock,
  KnownBlock,
  RichTextBlockElement,
  RichTextElement,
  RichTextList,
  TextObject,
} from '@slack/types';
import { type Html, html } from '../../../src/web/html.ts';
import { drawEmoji } from './slack-emoji.ts';

/** One block as Slack's client shows it. Throws for a block that we never send. */
export function drawBlock(block: KnownBlock): Html {
  switch (block.type) {
    case 'header':
      return html`<h2>${drawEmoji(block.text.text)}</h2>`;
    case 'divider':
      return html`<hr>`;
    case 'section':
      return html`<div>${block.text && html`<p>${drawText(block.text)}</p>`}${block.fields && html`<div class="fields">${block.fields.map(drawText)}</div>`}</div>`;
    case 'image':
      return 'image_url' in block ? html`<img src="${block.image_url ?? ''}" alt="${block.alt_text}">` : html``;
    case 'context':
      return html`<p class="context">${block.elements.map((element) => ('text' in element ? drawText(element) : html``))}</p>`;
    case 'rich_text':
      return html`<div class="rich">${block.elements.map(drawRich)}</div>`;
    case 'actions':
      return html`<div class="actions">${block.elements.map((element) =>
        element.type === 'button'
          ? html`<span class="button ${element.style ?? ''}">${drawEmoji(element.text.text)}</span>`
          : html``,
      )}</div>`;
    case 'input':
      return drawInput(block);
    default:
      throw new Error(`no drawing for a block of type ${block.type}`);
  }
}

const drawText = ({ text }: TextObject): Html => html`<span>${drawEmoji(text)}</span>`;

function drawRich(part: RichTextBlockElement): Html {
  switch (part.type) {
    case 'rich_text_section':
      return html`<p>${part.elements.map(drawWord)}</p>`;
    case 'rich_text_quote':
      return html`<blockquote>${part.elements.map(drawWord)}</blockquote>`;
    case 'rich_text_list': {
      const items = part.elements.map(({ elements }) => html`<li>${elements.map(drawWord)}</li>`);
      return part.style === 'ordered' ? html`<ol start="${1 + offsetOf(part)}">${items}</ol>` : html`<ul>${items}</ul>`;
    }
    default:
      throw new Error(`no drawing for ${part.type}`);
  }
}

/** The SDK's types do not know `offset` yet. */
const offsetOf = (list: RichTextList & { readonly offset?: number }): number => list.offset ?? 0;

function drawWord(word: RichTextElement): Html {
  if (word.type === 'user') return html`<span class="mention">@Maya</span>`;
  if (word.type === 'link') return html`<a>${word.text ?? word.url}</a>`;
  if (word.type !== 'text') throw new Error(`no drawing for ${word.type}`);
  const text = drawEmoji(word.text);
  if (word.style?.code) return html`<code>${text}</code>`;
  if (word.style?.bold) return html`<b>${text}</b>`;
  return word.style?.italic ? html`<i>${text}</i>` : text;
}

const drawInput = ({ label, optional, hint, element }: InputBlock): Html =>
  html`<div class="input"><p class="input-label">${label.text}${optional === true && html` <span>(optional)</span>`}</p>${drawElement(element)}${hint && html`<p class="input-hint">${hint.text}</p>`}</div>`;

function drawElement(element: InputBlock['element']): Html {
  switch (element.type) {
    case 'file_input':
      return html`<p class="box upload"><b>Upload a file</b> or drag it here · ${(element.filetypes ?? []).join(', ')}</p>`;
    case 'plain_text_input':
      return drawBox(element, element.multiline === true);
    case 'url_text_input':
      return drawBox(element, false);
    case 'static_select':
      return drawBox({ initial_value: element.initial_option?.text.text ?? 'Select an option' }, false);
    case 'radio_buttons':
      return html`${element.options.map(
        (option) =>
          html`<p class="radio ${option.value === element.initial_option?.value ? 'chosen' : ''}">${option.text.text}</p>`,
      )}`;
    default:
      throw new Error(`no drawing for ${element.type}`);
  }
}

interface Box {
  readonly initial_value?: string;
  readonly placeholder?: { readonly text: string };
}

const drawBox = ({ initial_value, placeholder }: Box, tall: boolean): Html =>
  html`<p class="box ${tall && html`tall `}${initial_value === undefined && html`empty`}">${initial_value ?? placeholder?.text ?? ''}</p>`;
