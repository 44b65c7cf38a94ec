import { isPost, POST } from '../lexicon/posts.ts';
import { sentences } from '../sentences.ts';
import { STOP_WORDS } from '../words.ts';
import { beginsWithAction } from './actions.ts';
import { isDatesAlone, type Span, spansIn } from './dates.ts';
import { hasOutcome } from './outcomes.ts';
import type { Paragraph } from './paragraphs.ts';
import { LONGEST_HEAD } from './run-in-heads.ts';

/** heading: names an entry; item: describes something; list: names in a row; line: anything else. */
export type Form = 'heading' | 'item' | 'list' | 'line';

/** A paragraph with what it is. `spans`: the dates of a heading. */
export interface Marked {
  readonly block: Paragraph;
  readonly form: Form;
  readonly spans: readonly Span[];
}

/** Sections in which things are described, entry by entry. */
const WITH_ENTRIES: ReadonlySet<string> = new Set([
  'experience',
  'projects',
  'volunteering',
  'education',
  'publications',
  'other',
]);

/** What a paragraph of a section is. */
export function marked(text: string, block: Paragraph, section: string): Marked {
  const words = text.slice(block.start, block.end);
  const spans = words.length <= LONGEST_HEAD && WITH_ENTRIES.has(section) ? spansIn(words) : [];
  const heads =
    spans.some((span) => !block.bullet || (section === 'experience' && isJob(words, span))) && !isRunning(words);
  const form = heads ? 'heading' : formOf(words, block, section);
  return { block, form, spans: form === 'heading' ? spans : [] };
}

/** "Inside vessels with a watch. Locks on. Nobody hurt since 2018." tells, and heads nothing. */
const isRunning = (words: string): boolean => /[.!?]$/.test(words) && sentences(words).length >= RUNNING;
const RUNNING = 3;

/** Where the dates of a job stand alone on a line, the title right under them heads it with them. */
export const underDates = (text: string, all: readonly Marked[]): Marked[] =>
  all.map((one, index) => {
    const before = all[index - 1];
    const titled =
      one.form !== 'heading' &&
      !one.block.bullet &&
      one.block.end - one.block.start <= LONGEST_HEAD &&
      before?.form === 'heading' &&
      isDatesAlone(text.slice(before.block.start, before.block.end), before.spans) &&
      isTitle(text.slice(one.block.start, one.block.end).split(TITLE_END)[0]?.trim() ?? '');
    return titled ? { ...one, form: 'heading' } : one;
  });

/** A bullet heads a job where its dates stand first, or last after a post: "- Nurse, General Hospital, 2018 – 2021". */
const isJob = (words: string, { start, end }: Span): boolean =>
  start === 0 || (/^[\s).,\]]*$/.test(words.slice(end)) && isTitle(words.split(TITLE_END)[0]?.trim() ?? ''));

/** "Trained every new nurse" is told of one. */
const isTitle = (words: string): boolean => isPost(words) && !beginsWithAction(words);

/** A title ends before its employer. */
const TITLE_END = /[,|(;]|\s(?:at|with|for|@|[-–—])\s/;

function formOf(words: string, block: Paragraph, section: string): Form {
  if (isList(words) || (block.bullet && isPile(words))) return 'list';
  if (block.bullet || section === 'publications') return 'item';
  if (!WITH_ENTRIES.has(section)) return 'line';
  const told =
    beginsWithAction(words) ||
    words.length > LONGEST_HEAD ||
    /[a-z)]\.$/.test(words.trimEnd()) ||
    (OF_WORK.has(section) && isPlain(words));
  return told ? 'item' : 'heading';
}

/** Where a line without a verb tells of work, too: "Repeat orders for 40 shops". */
const OF_WORK: ReadonlySet<string> = new Set(['experience', 'projects', 'volunteering']);
const FEWEST_PLAIN = 5;
const OPENS_WITH_POST = new RegExp(`^(?:[\\p{L}&/-]+ ){0,3}?(?:${POST.source})`, 'iu');

/** Running words rather than a title or an employer: mostly written small, with small words among them, and no post at their head. */
function isPlain(words: string): boolean {
  const all = words.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const own = all.slice(1).filter((word) => !STOP_WORDS.has(word.toLowerCase()));
  const small = own.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    all.length >= FEWEST_PLAIN && small > own.length / 2 && own.length < all.length - 1 && !OPENS_WITH_POST.test(words)
  );
}

const LABEL = /^[^:]{1,40}:\s*/;
const ITEM = /[,;|•·/]|\s[-–]\s|\s{2,}/;
/** "Programming languages: Java, Kotlin": such a label names things, however few. */
const NAMING =
  /^[^:]{0,30}\b(?:languages?|technolog(?:y|ies)|tools?|stack|environments?|frameworks?|librar(?:y|ies)|databases?|skills|platforms?|software|methodolog(?:y|ies)|keywords|protocols|systems|os|ides?|apis?|web|web-services|services|cloud|devops|testing|used|using|built with|competenc(?:y|ies)|proficienc(?:y|ies))\s*:/i;
/** From so many items on, names in a row are a list whatever verb begins them. */
const LONG = 12;
/** "Worked with A and B and C …" is one too; its items have the joining word in them. */
const JOINED = /[,;|•·/]|\s(?:and|or|&|plus)\s/i;
const LONGEST_JOINED = 4;

/** Names in a row, with nothing said of them: "Tools: Jira, Git, Docker, AWS". A bullet that only names is a list too. */
export function isList(words: string): boolean {
  const body = words.replace(LABEL, '');
  const itemsBy = (parting: RegExp): number => body.split(parting).filter((item) => item.trim() !== '').length;
  const items = itemsBy(ITEM);
  const average = body.split(/\s+/).length / Math.max(1, items);
  if (items >= LONG) return average <= 3;
  const joined = itemsBy(JOINED);
  if (joined >= LONG && body.split(/\s+/).length / joined <= LONGEST_JOINED) return true;
  if (NAMING.test(words) && average <= 3 && !beginsWithAction(body)) return true;
  if (body !== words) return items >= 3 && average <= 3 && !beginsWithAction(body) && !isTold(words);
  return items >= 4 && average <= 2.6 && !beginsWithAction(words);
}

/** "Led the audit against WCAG: contrast, focus order, labels" and "Zendesk admin for 25 seats: macros, views" tell; "Used: Java, Go" names. */
const isTold = (words: string): boolean => {
  const label = words.split(':')[0] ?? '';
  return label.split(' ').length > 2 && (beginsWithAction(words) || hasOutcome(label));
};

const FEWEST_PILED = 6;

/** Names in a row without any sign between them: "kubernetes terraform ansible docker helm python". A told thing has small words or a verb, be it after its label ("GDPR: wrote …"). */
function isPile(words: string): boolean {
  const all = words.trim().split(/\s+/);
  const told = [words, words.replace(LABEL, '')].some(beginsWithAction);
  return all.length >= FEWEST_PILED && !told && !all.some((word) => STOP_WORDS.has(word.toLowerCase()));
}
