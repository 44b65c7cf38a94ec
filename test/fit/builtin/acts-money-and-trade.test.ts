import { describe, expect, test } from 'vitest';
import { isShown } from './worked.ts';

const SHOWN: readonly (readonly [name: string, words: string])[] = [
  ['fixed asset register', 'Tagged assets in two plants and wrote off disposals.'],
  ['external audit', 'Put together the PBC list each January.'],
  ['tax return preparation', 'Finished 340 Form 1040s between February and April.'],
  ['cash flow forecasting', 'Keep the 13-week view for the bank.'],
  ['loan underwriting', 'Spread financials of dairy farms for the credit committee.'],
  ['enhanced due diligence', 'Traced beneficial owners of trusts in Jersey.'],
  ['settlement negotiation', 'Settled 60 claims with attorneys before trial.'],
  ['loss reserving', 'Ran triangles and explained IBNR to the board.'],
  ['rent arrears', 'Chased late rent and agreed plans with tenants.'],
  ['property viewings', 'Showed apartments to 15 renters a week.'],
  ['supplier performance', 'Kept supplier scorecards on delivery and rejects.'],
  ['safety stock', 'Raised cover on ABC lines and cut dead stock.'],
  ['cold calling', 'Made 60 dials a day to dental practices.'],
  ['customer onboarding', 'Ran kickoff calls and trained admins.'],
  ['visual merchandising', 'Dressed windows for four seasons.'],
  ['complaint handling', 'Calmed angry callers and wrote to the ombudsman.'],
  ['technical SEO', 'Fixed redirects, canonical tags and sitemaps.'],
  ['pitching stories', 'Pitched reporters at regional papers.'],
  ['focus groups', 'Moderated groups of young mothers.'],
  ['grant writing', 'Wrote to trusts and won grants of £90k.'],
];
const NOT_SHOWN: readonly (readonly [name: string, words: string])[] = [
  ['fixed asset register', 'Registered visitors and tagged luggage.'],
  ['external audit', 'Audited the fire doors of a hospital.'],
  ['tax return preparation', 'Returned late books for pupils.'],
  ['loan underwriting', 'Lent tools to the other fitters.'],
  ['enhanced due diligence', 'Kept files of members of the gym.'],
  ['settlement negotiation', 'Settled children after lunch.'],
  ['rent arrears', 'Rented out skis and boots.'],
  ['property viewings', 'Showed visitors round the museum.'],
  ['supplier performance', 'Supplied the wards with linen.'],
  ['safety stock', 'Gave safety talks to new starters.'],
  ['cold calling', 'Called patients in from the waiting room.'],
  ['customer onboarding', 'Boarded passengers at two gates.'],
  ['visual merchandising', 'Cleaned windows of office blocks.'],
  ['complaint handling', 'Handled baggage on the night shift.'],
  ['technical SEO', 'Led a crew of six on site.'],
  ['focus groups', 'Taught reading in small groups.'],
  ['grant writing', 'Wrote shift notes for the night team.'],
  ['lead qualification', 'Led 12 pickers and qualified as a first aider.'],
];

describe('what people do in money, trade and marketing', () => {
  test.each(SHOWN)('%s is shown by: %s', (name, words) => {
    expect(isShown(name, words)).toBe(true);
  });

  test.each(NOT_SHOWN)('%s is not shown by: %s', (name, words) => {
    expect(isShown(name, words)).toBe(false);
  });
});
