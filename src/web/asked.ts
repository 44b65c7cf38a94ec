import { code, type Line, link, type Span } from '../chat/card.ts';
import type { Command, Option } from '../chat/command.ts';
import { clip } from '../chat/text.ts';
import type { Given } from './upload.ts';

/** Enough of a pasted text to know it again. */
const EXCERPT = 140;

/** What a person asked for, to stand above the thread: the command, links and the beginning of texts; of files, only that they are there. */
export function askedLine({ name, options }: Command, raw: Given['raw']): Line {
  const given = Object.entries(options).flatMap(([key, option]) => {
    const value = raw[key];
    return value === undefined || value === '' ? [] : [...spansOf(option, value), '\n'];
  });
  return [code(`/${name}`), '\n', ...given].slice(0, -1);
}

function spansOf(option: Option, value: Given['raw'][string]): Span[] {
  if (typeof value !== 'string') return [`${option.label}: attached`];
  switch (option.kind) {
    case 'link':
      return URL.canParse(value) ? [link(excerpt(value), value)] : [excerpt(value)];
    case 'choice':
      return [option.choices.find((choice) => choice.value === value)?.label ?? ''];
    case 'ref':
      return [option.label];
    default:
      return [excerpt(value)];
  }
}

/** The beginning of a text, in one line. Twice the length is cut first, so that a long text costs no more than a short one. */
const excerpt = (text: string): string =>
  clip(
    text
      .trim()
      .slice(0, 2 * EXCERPT)
      .replace(/\s+/g, ' '),
    EXCERPT,
  );
