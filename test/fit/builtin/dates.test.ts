import { describe, expect, it } from 'vitest';
import { spansIn } from '../../../src/fit/builtin/findings/dates.ts';
import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import { yearsOfWork } from '../../../src/fit/builtin/findings/tenure.ts';
import { paper } from './paper.ts';

const at = (year: number, month: number): number => year * 12 + month - 1;
const monthsOf = (text: string): (number | null)[][] => spansIn(text).map(({ from, until }) => [from, until]);

describe('a range is read', () => {
  it.each([
    ['01.10.2013 – 31.03.2019', at(2013, 10), at(2019, 4)],
    ['vom 1.10.2013 bis zum 31.3.2019', at(2013, 10), at(2019, 4)],
    ['01/10/2013 - 31/03/2019', at(2013, 10), at(2019, 4)],
    ['2019-04-01 – 2020-03-31', at(2019, 4), at(2020, 4)],
    ['01-Jan-2019 to 31-Dec-2020', at(2019, 1), at(2021, 1)],
    ['31st March 2018 - 1st May 2019', at(2018, 3), at(2019, 6)],
    ['1. März 2018 bis zum 31. Mai 2019', at(2018, 3), at(2019, 6)],
    ['du 1er mars 2018 au 31 mai 2019', at(2018, 3), at(2019, 6)],
    ['del 1 de marzo de 2018 al 31 de mayo de 2019', at(2018, 3), at(2019, 6)],
    ['dal 1° marzo 2018 al 31 maggio 2019', at(2018, 3), at(2019, 6)],
    ['mar/2018 – fev/2020', at(2018, 3), at(2020, 3)],
    ['2019 / 04 - 2020 / 03', at(2019, 4), at(2020, 4)],
    ['2019.04 ~ 2020.03', at(2019, 4), at(2020, 4)],
    ['2018 Mar – 2019 Apr', at(2018, 3), at(2019, 5)],
    ['JAN 2019 → DÉC. 2020', at(2019, 1), at(2021, 1)],
    ['Jan ’19 – Mar ’21', at(2019, 1), at(2021, 4)],
    ['Jan-19 – Mar-21', at(2019, 1), at(2021, 4)],
    ['03/18 – 05/20', at(2018, 3), at(2020, 6)],
    ['2015–18', at(2015, 1), at(2018, 1)],
    ['Q1 2020 – Q3 2021', at(2020, 1), at(2021, 10)],
    ['1. Quartal 2020 – 2. Quartal 2021', at(2020, 1), at(2021, 7)],
    ['1er trimestre 2020 – T4 2020', at(2020, 1), at(2021, 1)],
    ['Summer 2020 – Fall 2020', at(2020, 6), at(2020, 12)],
    ['2016年9月 – 2018年3月', at(2016, 9), at(2018, 4)],
    ['da marzo 2013 a dicembre 2017', at(2013, 3), at(2018, 1)],
    ['zwischen 2018 und 2020', at(2018, 1), at(2020, 1)],
    ['09/2008 - 06//2021', at(2008, 9), at(2021, 7)],
    ['2018-05/2020', at(2018, 1), at(2020, 6)],
    ['May – August 2019', at(2019, 5), at(2019, 9)],
    ['Nov. – März 2020', at(2019, 11), at(2020, 4)],
    ['05–08/2019', at(2019, 5), at(2019, 9)],
    ['Sep 15 – Oct 20, 2019', at(2019, 9), at(2019, 11)],
    ['Sommer 2020', at(2020, 6), at(2020, 9)],
    ['verano de 2020', at(2020, 6), at(2020, 9)],
    ['Winter 2019/20', at(2020, 1), at(2020, 4)],
  ])('%s', (text, from, until) => {
    expect(monthsOf(text)).toEqual([[from, until]]);
  });

  it.each([
    ...['mar/2018 – atualmente', 'marzo 2018 a la fecha', 'março de 2018 até os dias atuais', 'mars 2018 à ce jour'],
    ...['03.2018 – heute', 'seit März 2018', '2018年3月至今', 'a partir de março de 2018'],
  ])('%s goes on from March 2018', (text) => {
    expect(monthsOf(text)).toEqual([[at(2018, 3), null]]);
  });

  it.each([
    ...['present', 'now', 'to date', 'till date', 'until now', 'heute', 'bis heute', 'dato', 'bis dato', 'laufend'],
    ...['à ce jour', 'en cours', 'aujourd’hui', "jusqu'à aujourd'hui", 'présent', 'hasta la fecha', 'la actualidad'],
    ...['actualidad', 'a la fecha', 'até hoje', 'os dias atuais', 'em curso', 'o momento', 'atual', 'in corso'],
    ...['attualmente', 'oggi', 'ad oggi'],
  ])('2018 – %s has no end', (now) => {
    expect(monthsOf(`2018 – ${now}`)).toEqual([[at(2018, 1), null]]);
  });

  it.each(['ab 2018', 'since 2018', 'dal 2018 ad oggi', '2018 –', '2018 →', 'Cook, 2018 –, Lisbon', '2018 onwards'])(
    '%s has no end',
    (text) => {
      expect(monthsOf(text)).toEqual([[at(2018, 1), null]]);
    },
  );

  it('from "Sep 15 - NOW", where 15 is a year', () => {
    expect(monthsOf('Sep 15 - NOW')).toEqual([[at(2015, 9), null]]);
  });
});

describe('01/02/2019', () => {
  it.each([
    ['a number above 12 is the day', '10/02/2013 - 03/31/2019', at(2013, 10), at(2019, 4)],
    ['of the other date too', '10/02/2013 - 31/03/2019', at(2013, 2), at(2019, 4)],
    ['else a lone 1 is', '06/01/2019 - 09/05/2020', at(2019, 6), at(2020, 10)],
    ['else the day comes first', '05/06/2019 - 06/09/2020', at(2019, 6), at(2020, 10)],
  ])('%s', (_rule, text, from, until) => {
    expect(monthsOf(text)).toEqual([[from, until]]);
  });
});

describe('no range is', () => {
  it.each([
    ...[
      'Geboren am 12.03.1985 –',
      'Born 1985 –',
      'né le 12 mars 1985',
      'Date of birth: 12/03/1985',
      'nato il 1.2.1985 -',
    ],
    ...[
      'Graduated 2015 –',
      'Class of 2015 –',
      'Graduation: June 2015',
      'Version 2019 – 2021',
      'SQL Server 2012 – 2019',
    ],
    ...['2008.5 – 2010.2', '10.12.13.14 – 10.12.13.20', '$2000 – 2010', '24/12 - 3/1', '32/13/2019 – 33/14/2020'],
    ...[
      '2019 – Data Engineer',
      '2015-18 people',
      '2018 and 2020',
      'Real Estate 2020',
      '2016/2017',
      'Sep 15 –',
      '03/18 –',
    ],
    ...['January', 'May – now', 'Dec 2019 / Jan 2021', 'Q5 2020 – Q6 2021', '15 – 20 March', 'Presented – today'],
  ])('%s', (text) => {
    expect(spansIn(text)).toEqual([]);
  });
});

it('a word is a month only whole', () => {
  for (const title of ['Marketing', 'Junior', 'Real Estate', 'Decathlon', 'Set Designer'])
    expect(monthsOf(`${title} 2019 – 2021`)).toEqual([[at(2019, 1), at(2021, 1)]]);
});

it('offsets hold the range with the words that lead up to it, in the text as it is written', () => {
  const text = 'Köchin, Von März 2018 bis heute, Köln';
  expect(spansIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Von März 2018 bis heute']);
});

it('years of work are the same in every language', () => {
  const jobs = [
    ['March 2013 – December 2017', 'since January 2018 until December 2018'],
    ['01.03.2013 – 31.12.2017', 'von Januar 2018 bis Dezember 2018'],
    ['de mars 2013 à décembre 2017', 'janvier 2018 au 31 décembre 2018'],
    ['marzo de 2013 a diciembre de 2017', 'desde enero de 2018 hasta diciembre de 2018'],
    ['mar/2013 – dez/2017', 'jan/2018 até dez/2018'],
    ['da marzo 2013 a dicembre 2017', 'dal gennaio 2018 al dicembre 2018'],
  ];
  for (const [one, other] of jobs) {
    const resume = paper(`## Experience\n\nCook, A\n${one}\n\n- Cooked\n\nCook, B\n${other}\n\n- Cooked\n`);
    expect([one, yearsOfWork(evidenceOf(resume))]).toEqual([one, 70 / 12]);
  }
});
