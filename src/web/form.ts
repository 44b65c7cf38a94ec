import type { Command, FileOption, LinkOption, Option, RefOption, TextOption } from '../chat/command.ts';
import { MOST_FILE_BYTES } from '../chat/file-limit.ts';
import { type Html, html } from './html.ts';

/** The composer's panel for one command, made of nothing but its declared options. */
export function renderForm({ name, summary, options, atOnce }: Command): Html {
  const fields = Object.entries(options).map(([key, option]) => renderField(`${name}-${key}`, key, option));
  return html`<form class="panel" data-command="${name}"${atOnce && html` data-at-once`} aria-labelledby="${name}-title" novalidate hidden>
<header class="panel-head"><h2 id="${name}-title"><code>/${name}</code></h2><p>${summary}</p><button type="button" class="icon close" data-close aria-label="Close the form">${CLOSE}</button></header>
<div class="fields">${fields}<div class="outcome" role="alert" tabindex="-1"></div></div>
<footer class="panel-foot"><p class="note">${promise(options)}</p><button type="submit" class="button primary">Send</button></footer>
</form>`;
}

/** What holds of every file here, where there is one to give. */
const promise = (options: Command['options']): string =>
  Object.values(options).some(({ kind }) => kind === 'file') ? 'Your file is encrypted, read once and removed.' : '';

export const CLOSE = html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15"></path></svg>`;

function renderField(id: string, key: string, option: Option): Html {
  switch (option.kind) {
    case 'ref':
      return renderRef(key, option);
    case 'private':
      // Everything in a web chat is for one person.
      return html``;
    case 'file':
      return field(id, key, option, renderPicker(id, key, option));
    case 'choice': {
      const choices = option.choices.map(
        ({ value, label }) =>
          html`<label class="choice"><input type="radio" name="${key}" value="${value}"><span>${label}</span></label>`,
      );
      return html`<fieldset class="field" data-field="${key}"><legend>${option.label}</legend>${choices}${below(id, option)}</fieldset>`;
    }
    default:
      return field(id, key, option, renderText(id, key, option));
  }
}

const field = (id: string, key: string, option: Option, control: Html): Html =>
  html`<div class="field ${option.kind}${!option.required && html` optional`}" data-field="${key}"><label for="${id}">${option.label}</label>${control}${below(id, option)}</div>`;

const below = (id: string, { help }: Option): Html =>
  html`${help !== undefined && html`<p class="help" id="${id}-help">${help}</p>`}<p class="error" id="${id}-error" hidden></p>`;

const described = (id: string, { help }: Option): Html =>
  html`aria-describedby="${help !== undefined ? `${id}-help ` : ''}${id}-error"`;

function renderPicker(id: string, key: string, option: FileOption): Html {
  return html`<div class="drop"><input type="file" id="${id}" name="${key}" accept="${option.accept.join(',')}" data-most="${MOST_FILE_BYTES}" ${described(id, option)}${option.required && html` aria-required="true"`}><span class="drop-words"><strong>Choose a file</strong>, drop it here or paste it</span><span class="drop-file" hidden><span class="file-name"></span><button type="button" class="icon remove" aria-label="Remove the file">${CLOSE}</button></span></div>`;
}

function renderText(id: string, key: string, option: LinkOption | TextOption): Html {
  const shared = html`id="${id}" name="${key}" ${described(id, option)}${option.required && html` aria-required="true"`}`;
  if (option.kind === 'link' && option.orText)
    return html`<textarea ${shared} rows="2" placeholder="https://… or paste the text"></textarea>`;
  if (option.kind === 'link') return html`<input type="url" ${shared} placeholder="https://…">`;
  return option.multiline ? html`<textarea ${shared} rows="4"></textarea>` : html`<input type="text" ${shared}>`;
}

/** Shown only when a button has filled it in. */
const renderRef = (key: string, { label }: RefOption): Html =>
  html`<div class="ref" data-field="${key}" hidden><input type="hidden" name="${key}" value="" disabled><span>${label}</span><button type="button" class="icon remove" aria-label="Do not use: ${label}">${CLOSE}</button></div>`;
