import { expect, test } from 'vitest';
import { isShown } from './worked.ts';

test.each([
  ['conduit bending', 'Bent four-point saddles and offsets for the plant room runs.'],
  ['drain cleaning', 'Snaked kitchen drains and jetted two mains.'],
  ['refrigerant recovery', 'Pulled a vacuum and weighed in R-410A on rooftop units.'],
  ['laying bricks', 'Laid 600 facing bricks a day on new houses.'],
  ['surface preparation', 'Scraped, sanded and caulked window frames.'],
  ['managing subcontractors', 'Coordinated eleven trades on a school extension.'],
  ['interim valuations', 'Agreed monthly valuations with the employer.'],
  ['lift breakdowns', 'Released trapped passengers and reset door operators.'],
  ['fiber splicing', 'Fusion spliced 144-count ribbon in the vault.'],
  ['sludge dewatering', 'Ran the belt press to 20% cake.'],
  ['setting offsets', 'Touched off tools and dialed in work coordinates.'],
  ['vehicle fault diagnosis', 'Read fault codes and traced misfires with a scope.'],
  ['changeovers', 'Cut mould changes from two hours to fifty minutes.'],
  ['order picking', 'Picked 900 cases a night by voice.'],
  ['customs clearance', 'Lodged customs entries and looked up HS codes.'],
  ['pre-trip inspections', 'Wrote a DVIR before each run.'],
  ['mooring operations', 'Threw mooring lines and greased winches.'],
  ['milking cows', 'Milked 240 Holsteins twice a day.'],
  ['hedge trimming', 'Clipped hedges and edged lawns for forty houses.'],
  ['tree felling', 'Felled and limbed spruce on steep ground.'],
])('%s is shown by "%s"', (asked, words) => {
  expect(isShown(asked, words)).toBe(true);
});

test.each([
  ['conduit bending', 'Bent the rules for nobody.'],
  ['plumbing repairs', 'Fixed leaking memory in the client.'],
  ['roofing', 'Raised money for a new roof.'],
  ['laying bricks', 'Laid tables for ninety guests.'],
  ['plastering', 'Skimmed the trade press each morning.'],
  ['interior painting', 'Painted portraits for private clients.'],
  ['managing subcontractors', 'Traded shares for eleven funds.'],
  ['cost estimating', 'Took off two weeks in summer.'],
  ['lockout/tagout', 'Reset accounts of users who were locked out.'],
  ['scada', 'Watched films on large screens for a festival.'],
  ['air brakes', 'Changed brake pads and discs on small cars.'],
  ['titanium', 'Machined 316 stainless for dairies.'],
  ['weld inspection', 'Passed exams with distinction.'],
  ['forklift operation', 'Drove sales in the north.'],
  ['order picking', 'Picked up children from school.'],
  ['freight forwarding', 'Booked rooms and flights for directors.'],
  ['truck driving', 'Drove growth in three regions.'],
  ['cabin service', 'Served meals in a school canteen.'],
  ['crop production', 'Combined two reports into one.'],
  ['landscaping', 'Pruned the backlog every sprint.'],
])('%s is not shown by "%s"', (asked, words) => {
  expect(isShown(asked, words)).toBe(false);
});
