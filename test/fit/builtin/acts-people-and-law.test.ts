import { expect, test } from 'vitest';
import { isShown } from './worked.ts';

test.each([
  ['employee relations cases', 'Sat through 40 disciplinary hearings with managers and wrote the outcome letters.'],
  ['absence management', 'Held return-to-work interviews and watched the Bradford scores.'],
  ['benefits administration', 'Ran open enrollment for 600 people.'],
  ['candidate sourcing', 'Headhunted welders on LinkedIn for two plants.'],
  ['training evaluation', 'Sent happy sheets round and compared post-course scores.'],
  ['corporate governance', 'Kept the minute books and drafted board resolutions.'],
  ['data privacy', 'Answered 60 DSARs within the month.'],
  ['court operations', 'Swore in witnesses and marked exhibits.'],
  ['travel arrangements', 'Booked flights and hotels for six partners.'],
  ['data entry', 'Keyed 300 claim forms a day.'],
  ['translating contracts', 'Translated leases and judgments for two law firms.'],
  ['archival processing', 'Sorted 60 boxes into series and wrote finding aids.'],
  ['phonics', 'Took the Read Write Inc group each morning.'],
  ['staff-child ratios', 'Kept head counts on every walk.'],
  ['academic advising', 'Helped 300 sophomores choose classes and draw up degree plans.'],
  ['instructional design', 'Built branching scenarios in Articulate Storyline.'],
  ['policy analysis', 'Wrote policy briefs on rents for the minister.'],
  ['donor reporting', 'Sent narrative and financial reports to ECHO each quarter.'],
  ['volunteer management', 'Recruited volunteers and filled the weekly rota.'],
  ['project management', 'Managed the move of two clinics on time.'],
])('%s is shown by: %s', (name, words) => {
  expect(isShown(name, words)).toBe(true);
});

test.each([
  ['employee relations cases', 'Worked with employees of the mill and their relations.'],
  ['absence management', 'Managed the shop in the absence of its owner.'],
  ['benefits administration', 'Wrote of the benefits of walking.'],
  ['candidate sourcing', 'Sourced timber from three mills.'],
  ['legal research', 'Opened family law cases at the front desk.'],
  ['depositions', 'Studied depositions of silt in the estuary.'],
  ['data privacy', 'Built private rooms for patients.'],
  ['court operations', 'Swept the tennis courts before each match.'],
  ['translating contracts', 'Translated wireframes into React components.'],
  ['interpreting', 'Interpreted 12-lead ECGs on a cardiac ward.'],
  ['sight translation', 'Read aloud to a class of six-year-olds.'],
  ['office management', 'Ran conduit through an office block.'],
  ['event planning', 'Delegated tasks to a crew of four.'],
  ['secondary teaching', 'Nine years of experience in sheet metal.'],
  ['admissions', 'Interviewed applicants for two posts in the bakery.'],
  ['project management', 'Managed a team of bakers.'],
  ['fundraising', 'Moved legacy systems to a new data centre.'],
  ['operations management', 'Ran 12 deliveries a day in a small van.'],
  ['library programming', 'Wrote programs in C for the parser library.'],
  ['conservation of fragile materials', 'Packed fragile parcels at a depot.'],
])('%s is not shown by: %s', (name, words) => {
  expect(isShown(name, words)).toBe(false);
});
