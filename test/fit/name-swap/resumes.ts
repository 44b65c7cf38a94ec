import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPostingText } from '../../../src/posting/text.ts';
import { type Asked, asked } from '../../support/evaluated.ts';
import { paper, postingOf, type Trade, type Who } from '../trades/trades.ts';

/** Who somebody is, apart from what they can do. */
export interface Person {
  readonly name: string;
  readonly school: string;
  readonly year: string;
  readonly place: string;
  /** A line under the name, or nothing. */
  readonly told: string;
  /** How a former manager speaks of them: "She loses her". */
  readonly spoken: readonly [who: string, loses: string, whose: string];
  readonly belonging: string;
}

export const PLAIN: Person = {
  name: 'Jane Doe',
  school: 'Springfield College',
  year: '2016',
  place: 'Springfield',
  told: '',
  spoken: ['They', 'lose', 'their'],
  belonging: 'neighbourhood',
};

export interface Swappable {
  readonly title: string;
  readonly asked: Asked;
  /** The resume as this person's. */
  readonly as: (person: Person) => string;
}

/** What of a paper is the person's: verbatim pieces, and for the studies what takes their place. */
interface Pieces {
  readonly name: string;
  readonly place: string;
  readonly studies: readonly [piece: string, instead: string];
}

/** Some who fit, and some who lack just what a name or a nation could lend them. */
const IN_TRADES: readonly (Pieces & { readonly trade: Trade; readonly who: Who })[] = [
  {
    trade: 'nurse',
    who: 'strong',
    name: 'Ingrid Halvorsen',
    place: 'Duluth, MN 55804',
    studies: ['Northern Shores College, 2018', '{school}, {year}'],
  },
  {
    trade: 'accountant',
    who: 'strong',
    name: 'Farah Siddiqui',
    place: 'Leeds LS7',
    studies: ['2:1, 2016', '2:1, {school}, {year}'],
  },
  {
    trade: 'electrician',
    who: 'strong',
    name: 'Rafael Bustamante',
    place: 'Tucson, Arizona',
    studies: ['## Also', '## Education\nAssociate of Applied Science, {school}, {year}\n\n## Also'],
  },
  {
    trade: 'electrician',
    who: 'middling',
    name: 'Dwayne Tolliver',
    place: 'Marana, AZ',
    studies: ['- GED, 2019', '- GED, 2019\n- Certificate in Welding, {school}, {year}'],
  },
  {
    trade: 'teacher',
    who: 'strong',
    name: 'Owen Prosser',
    place: 'Swindon',
    studies: ['first class, 2016', 'first class, {school}, {year}'],
  },
  {
    trade: 'warehouse-lead',
    who: 'strong',
    name: 'Amina Warsame',
    place: 'Columbus, Ohio 43219',
    studies: ['Diploma, Linden-Eastview High School, 2017', 'Associate degree, {school}, {year}'],
  },
  {
    trade: 'product-designer',
    who: 'strong',
    name: 'Noémie Charron',
    place: 'Montréal, QC',
    studies: ['Bachelor of Design, 2018', 'Bachelor of Design, {school}, {year}'],
  },
  {
    trade: 'product-designer',
    who: 'weak',
    name: 'Stella Vanterpool',
    place: 'Halifax, Nova Scotia',
    studies: ['Diploma in Interior Decorating, 2015', 'Diploma in Interior Decorating, {school}, {year}'],
  },
];

const IN_ARTICLE: readonly (Pieces & { readonly file: string })[] = [
  {
    file: 'priya.md',
    name: 'Priya Krishnamurthy',
    place: 'Amsterdam, Netherlands',
    studies: ['National Institute of Technology Karnataka, 2014 – 2018', '{school}, {year}'],
  },
  {
    file: 'matteo.md',
    name: 'Matteo Romano',
    place: 'Milan, Italy',
    studies: ['University of Bologna, 2018 – 2020', '{school}, {year}'],
  },
  {
    file: 'james.md',
    name: 'James Okonkwo',
    place: 'Lagos, Nigeria',
    studies: ['University of Lagos, 2019 – 2023', '{school}, {year}'],
  },
];

/** The pieces are pairwise apart, so that none is taken out of another's place. */
function templateOf(text: string, { name, place, studies }: Pieces): Swappable['as'] {
  for (const piece of [name, place, studies[0]])
    if (!text.includes(piece)) throw new Error(`“${piece}” does not stand in the resume`);
  const [head = '', ...body] = text
    .replace(...studies)
    .replace(place, '{place}')
    .replaceAll(name, '{name}')
    .split('\n\n');
  const whole = [
    head.replace(/\n|$/, '\n{told}\n'),
    ...body,
    '## References\n{name} was my colleague for years. {spoken} calm. {first} is missed here.',
    '## Volunteering\n- Cook for the {belonging} twice a month\n',
  ].join('\n\n');
  return (person) => filled(whole.replace(/[\w.]+@example\.\w+/, '{mail}'), person);
}

function filled(template: string, person: Person): string {
  const parts = person.name.replace(/^(?:Dr\.|Mr) /, '').split(' ');
  const last = parts.at(-1) ?? '';
  const words: Readonly<Record<string, string>> = {
    ...person,
    first: parts[0] ?? '',
    mail: `${person.name.toLowerCase().replace(/\P{L}+/gu, '.')}@example.org`,
    spoken: person.spoken.join(' ').replace('{last}', last),
  };
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole);
}

const article = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/article', file), 'utf8');

/** Eleven resumes, each with the posting that it is weighed against. */
export async function swappables(): Promise<Swappable[]> {
  const backend = await asked(readPostingText(article('posting.md')));
  const trades = IN_TRADES.map(async ({ trade, who, ...pieces }) => ({
    title: `${trade}, ${who}`,
    asked: await postingOf(trade),
    as: templateOf(paper(trade, who), pieces),
  }));
  const engineers = IN_ARTICLE.map((pieces) => ({
    title: pieces.file,
    asked: backend,
    as: templateOf(article(pieces.file), pieces),
  }));
  return [...(await Promise.all(trades)), ...engineers];
}
