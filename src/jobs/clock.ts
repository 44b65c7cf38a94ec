import type { Local } from './local.ts';

/** A time of day in what was said, and the words around it. */
export interface Clocked {
  readonly time: Pick<Local, 'hour' | 'minute'> | undefined;
  readonly rest: string;
}

/** "14:30", "2:30 pm", "10am", "noon". A number alone is no time: it may be a day, and nine of whom. */
const TIME = /(?<=^| )(?:(\d{1,2}):(\d{2})(?: ?([ap])\.?m\.?)?|(\d{1,2}) ?([ap])\.?m\.?|(noon))(?= |$)/;

/** Takes the time out of words in lower case with one blank between them. What is no time of day stays with the rest. */
export function timeIn(words: string): Clocked {
  const found = TIME.exec(words);
  const time = found && read(found);
  if (!found || !time) return { time: undefined, rest: words };
  const rest = `${words.slice(0, found.index)} ${words.slice(found.index + found[0].length)}`;
  return { time, rest: rest.replaceAll(/ +/g, ' ').trim() };
}

function read([, hours, minutes, half, wholeHours, wholeHalf, noon]: RegExpExecArray): Clocked['time'] {
  if (noon !== undefined) return { hour: 12, minute: 0 };
  const [hour, minute] = [Number(hours ?? wholeHours), Number(minutes ?? 0)];
  const part = half ?? wholeHalf;
  if (minute > 59) return undefined;
  if (part === undefined) return hour > 23 ? undefined : { hour, minute };
  return hour < 1 || hour > 12 ? undefined : { hour: (hour % 12) + (part === 'p' ? 12 : 0), minute };
}
