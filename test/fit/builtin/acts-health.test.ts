import { expect, test } from 'vitest';
import { readFindings } from '../../../src/fit/builtin/findings/findings.ts';
import { asked, roleOf } from './asked.ts';
import { worked } from './worked.ts';

const shown = (label: string, words: string): boolean => {
  const level = readFindings(roleOf([asked(label)]), worked(words))[0]?.level;
  return level === 'used' || level === 'proven';
};

test.each([
  ['wound care', 'Packed wounds and put on compression bandages.'],
  ['intrapartum care', 'Caught babies at home and in the pool.'],
  ['CTG interpretation', 'Read the CTG every hour with a second pair of fresh eyes.'],
  ['scaling and root planing', 'Scaled quadrants in two visits.'],
  ['dental radiography', 'Exposed periapicals and bitewings.'],
  ['medication reconciliation', 'Called pharmacies about home meds of new admissions.'],
  ['sterile compounding', 'Mixed piggybacks in the IV room.'],
  ['radiation protection', 'Kept the dose audit and checked pregnancy status.'],
  ['dysphagia', 'Ran bedside swallows and joined videofluoroscopy.'],
  ['activities of daily living', 'Washed and dressed residents with dementia.'],
  ['court reports', 'Was cross-examined in family court.'],
  ['medical coding', 'Coded charts of three clinics.'],
  ['claim denials', 'Overturned denials by appeal letters.'],
  ['anaesthesia monitoring', 'Watched rabbits under isoflurane.'],
  ['informed consent', 'Consented participants and filed the forms.'],
  ['contact tracing', 'Traced contacts of measles cases.'],
])('%s is shown by "%s"', (label, words) => {
  expect(shown(label, words)).toBe(true);
});

test.each([
  ['wound care', 'Dressed shop windows for the season.'],
  ['intrapartum care', 'Managed deliveries of parcels to homes.'],
  ['CTG interpretation', 'Read meters in four towns.'],
  ['scaling and root planing', 'Scaled web servers for the sale.'],
  ['dental radiography', 'Framed films and posters for galleries.'],
  ['medication reconciliation', 'Reconciled bank statements at month end.'],
  ['sterile compounding', 'Mixed cocktails in the hotel bar.'],
  ['radiation protection', 'Audited the accounts of clubs.'],
  ['dysphagia', 'Planned menus of soft drinks.'],
  ['activities of daily living', 'Washed cars and dressed salads.'],
  ['court reports', 'Marked out tennis courts.'],
  ['medical coding', 'Coded web shops in Python.'],
  ['claim denials', 'Managed a claim for a lost parcel.'],
  ['anaesthesia monitoring', 'Watched rabbits in the children’s farm.'],
  ['informed consent', 'Filed planning forms for builders.'],
  ['contact tracing', 'Traced drawings for the architect.'],
])('%s is not shown by "%s"', (label, words) => {
  expect(shown(label, words)).toBe(false);
});
