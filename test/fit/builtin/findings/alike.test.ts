import { describe, expect, test } from 'vitest';
import { namesAt } from '../../../../src/fit/builtin/findings/alike/names.ts';
import { NAMES_ALIKE } from '../../../../src/fit/builtin/findings/alike/names-alike.ts';
import { DEEDS, THINGS } from '../../../../src/fit/builtin/findings/alike/rows.ts';
import { SPELLINGS } from '../../../../src/fit/builtin/findings/alike/spellings.ts';
import { evidenceOf } from '../../../../src/fit/builtin/findings/evidence.ts';
import { find } from '../../../../src/fit/builtin/findings/matches.ts';
import { phrasesOf } from '../../../../src/fit/builtin/findings/phrases.ts';
import { STOP_WORDS, stem, tokens } from '../../../../src/fit/builtin/words.ts';
import { worked } from '../worked.ts';

/** Whether the words of what is asked, or words that say the same, stand near each other in what is told. */
const isTold = (asked: string, words: string): boolean => {
  const evidence = evidenceOf(worked(words));
  return phrasesOf(asked).some((phrase) => find(evidence, phrase).length > 0);
};

describe('other words say the same', () => {
  test.each([
    ['delegate enquiries', "Answered attendees' questions by phone and by post"],
    ['resolving complaints', 'Sorted out grievances before they reached the head office'],
    ['contract negotiation', 'Hammered out terms with three growers each spring'],
    ['negotiating contracts', 'Argued terms with the landlords of nine shops'],
    ['till reconciliation', 'Reconciled the cash register at the end of every shift'],
    ['drafting agreements', 'Wrote contracts for freelance singers'],
    ['supplier negotiations', 'Haggled with vendors over the price of flour'],
    ['children’s activities', 'Led games for toddlers every morning'],
    ['medication administration', 'Did the drug round on a ward of twenty'],
    ['training new starters', 'Taught new joiners how the presses work'],
    ['arranging travel', 'Booked flights for four directors'],
    ['minute taking', 'Took minutes of the parish council'],
    ['booking appointments', 'Reserved slots for two consultants'],
    ['reducing waste', 'Cut scrap on the second line by a third'],
    ['equipment repair', 'Mended machinery on three farms'],
    ['chasing overdue invoices', 'Chased unpaid bills every Friday'],
    ['behaviour plans', 'Wrote behavior plans for six pupils'],
    ['anaesthetic monitoring', 'Watched anesthesia during dental work'],
    ['fleet maintenance', 'Serviced lorries and vans for the council'],
    ['preparing tenders', 'Compiled bids for road schemes'],
    ['bid preparation', 'Drew up tenders for the county'],
    ['infection prevention', 'Led hand hygiene and isolation on two wards'],
    ['stock rotation', 'Checked use-by dates and kept the dairy case full'],
    ['home adaptations', 'Measured for grab rails in ninety flats'],
    ['catheter care', 'Looked after catheterisation on a night ward'],
    ['pallet handling', 'Dealt with skids on the loading bay'],
    ['seminar delivery', 'Ran workshops for first-time farmers'],
    ['organising conferences', 'Put on a summit for four hundred dentists'],
    ['goods receipt', 'Booked in deliveries at five in the morning'],
    ['volunteer recruitment', 'Took on helpers for the summer fair'],
    ['leaflet distribution', 'Handed out flyers in three towns'],
    ['landlord liaison', 'Kept in touch with property owners about repairs'],
    ['lorry loading', 'Packed trucks for the night run'],
    ['wage queries', 'Replied to questions about pay'],
    ['cattle feeding', 'Fed the herd twice a day'],
    ['vehicle inspection', 'Examined buses before each run'],
    ['grant applications', 'Won funding with four applications'],
    ['staff rosters', 'Wrote the rota for employees of two cafés'],
    ['valve repairs', 'Mended valves on three farms'],
    ['aged care', 'Tested valves in two nursing homes'],
  ])('%s: %s', (asked, words) => {
    expect(isTold(asked, words)).toBe(true);
  });
});

describe('what only sounds near says something else', () => {
  test.each([
    ['delegate enquiries', 'Delegated the night shift to a deputy'],
    ['resolving complaints', 'Wrote a guide on how to complain to a council'],
    ['contract negotiation', 'Printed contracts and filed them by year'],
    ['till reconciliation', 'Worked on the till every Saturday'],
    ['supplier negotiations', 'Unpacked what suppliers sent'],
    ['toddler care', 'Cared for children of ten and over'],
    ['infant feeding', 'Fed pupils in a school kitchen'],
    ['medication administration', 'Administration of a parish office'],
    ['wine cellar', 'Won a prize for the best stand'],
    ['win new business', 'Poured wine at new bars'],
    ['vehicle maintenance', 'Cared for people in their own homes'],
    ['aircraft maintenance', 'Planned the maintenance of a church hall'],
    ['premises security', 'Sat with residents until they slept'],
    ['rail operations', 'Trained operators of a juice line'],
    ['assess and evaluate risks', 'Assessed essays of first-year students'],
    ['preventive and periodontal care', 'Wrote care plans for pupils'],
    ['court hearings', 'Heard what customers say'],
    ['plumbing drawings', 'Drew cartoons for a magazine'],
    ['initial assessments', 'Came first in a spelling test'],
    ['cash handling', 'Handled parcels for a bank'],
    ['home visits', 'Visited forty sites to price scaffolding'],
    ['property management', 'Managed a night kitchen'],
    ['data migration', 'Moved a library of paper maps'],
    ['vessel operations', 'Shipped orders from two depots'],
    ['dental imaging', 'Took photographs of weddings'],
    ['paper production', 'Published papers on ferns'],
    ['bus driving', 'Coached junior drivers of a quiz team'],
    ['policy renewal', 'Wrote a policy on bicycles'],
    ['claims handling', 'Claimed back expenses for a choir'],
    ['lease negotiation', 'Leased cars to staff'],
    ['dock operations', 'Docked pay for lateness in an operations room'],
    ['laboratory sampling', 'Handed out samples of cheese'],
    ['litigation support', 'Supported a football club'],
    ['crop harvesting', 'Cropped photographs for a paper'],
    ['fire prevention', 'Fired pots in a kiln'],
    ['lesson planning', 'Planned a bypass'],
    ['tax returns', 'Put returned shoes back on the shelf'],
    ['ward rounds', 'Delivered milk on two rounds'],
    ['bank reconciliation', 'Banked the takings'],
    ['recipe costing', 'Followed recipes of the head cook'],
  ])('%s: %s', (asked, words) => {
    expect(isTold(asked, words)).toBe(false);
  });
});

test('a narrower word shows the broader, and not the other way', () => {
  expect(isTold('child welfare', 'Wrote on the welfare of toddlers')).toBe(true);
  expect(isTold('toddler welfare', 'Wrote on the welfare of children')).toBe(false);
});

test('names of several words are found with a space, with a hyphen and in their other forms', () => {
  const text = 'Service users, service-user; the service: user. Signed off.';
  const words = tokens(text);
  const found = words.flatMap((_, at) =>
    namesAt(text, words, at).map(({ last }) => text.slice(words[at]?.start, words[last]?.end)),
  );
  expect(found).toEqual(['Service users', 'service-user', 'Signed off']);
});

describe('the tables', () => {
  const rows = [THINGS, DEEDS, NAMES_ALIKE, SPELLINGS].flatMap((table) => table.trim().split(/\n+/));
  const wordsOf = (row: string): string[] => row.split(' ').filter((word) => word !== '<');
  const keyOf = (word: string): string => word.split('-').map(stem).join(' ');

  test('every row has at least two words, each of them once', () => {
    for (const row of rows) {
      const keys = wordsOf(row).map(keyOf);
      expect(keys.length, row).toBeGreaterThan(1);
      expect(new Set(keys).size, row).toBe(keys.length);
    }
  });

  test('no row has a word that carries nothing, and none begins or ends with what is only shown', () => {
    for (const row of rows) {
      expect(
        wordsOf(row).filter((word) => word.split('-').every((part) => STOP_WORDS.has(part))),
        row,
      ).toEqual([]);
      expect(row).toMatch(/^[a-z0-9-]+(?: [a-z0-9-]+)*(?: < [a-z0-9-]+(?: [a-z0-9-]+)*)?$/);
    }
  });

  test('no row stands twice', () => {
    const all = rows.map((row) => wordsOf(row).map(keyOf).sort().join());
    expect(all.filter((row, at) => all.indexOf(row) !== at)).toEqual([]);
  });
});
