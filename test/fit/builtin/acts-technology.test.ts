import { describe, expect, test } from 'vitest';
import { isShown } from './worked.ts';

describe('what people do in information technology', () => {
  test.each([
    ['routing and switching', 'Set up VLANs on the access switches of six depots.'],
    ['wireless network design', 'Surveyed three warehouses with Ekahau.'],
    ['user account management', 'Unlocked accounts and reset passwords for 400 people.'],
    ['backup and recovery', 'Restored two file servers from Veeam.'],
    ['disaster recovery testing', 'Failed over the second region every spring.'],
    ['cloud cost optimization', 'Cut the AWS bill by a third.'],
    ['database migrations', 'Migrated the ledger database from Oracle to Postgres.'],
    ['query optimization', 'Read execution plans and added indexes.'],
    ['security monitoring', 'Tuned SIEM rules until the noise stopped.'],
    ['phishing analysis', 'Detonated attachments in a sandbox.'],
    ['access reviews', 'Recertified admin rights with line managers.'],
    ['defect tracking', 'Raised bugs with steps to reproduce them.'],
    ['process mapping', 'Drew swimlanes of the claims desk.'],
    ['backlog prioritization', 'Ranked features by value and effort.'],
    ['product metrics', 'Watched funnel drop-off in Mixpanel.'],
    ['data modeling', 'Built fact tables for orders.'],
    ['churn prediction', 'Scored customers who may leave.'],
    ['legacy system modernization', 'Peeled services off the old monolith.'],
    ['API development', 'Exposed stock levels as JSON endpoints.'],
    ['performance optimization', 'Took p95 of checkout below 200 ms.'],
    ['technical design documents', 'Wrote RFCs before larger changes.'],
    ['firmware development', 'Wrote firmware for a heat meter.'],
    ['mobile app development', 'Released to the Play Store every two weeks.'],
    ['game development', 'Shipped a puzzle game on Steam.'],
    ['user research', 'Ran contextual inquiry in four clinics.'],
  ])('%s is shown by: %s', (name, words) => {
    expect(isShown(name, words)).toBe(true);
  });

  test.each([
    ['routing and switching', 'Planned delivery routes and switched drivers.'],
    ['backup and recovery', 'Backed up colleagues in the recovery ward.'],
    ['patch management', 'Patched plaster before painting.'],
    ['production incidents', 'Wrote incident reports for the mall.'],
    ['on-call support', 'Booked taxis for callers at night.'],
    ['data pipelines', 'Loaded trucks in the warehouse every night.'],
    ['data modeling', 'Modelled spring collections at fairs.'],
    ['API development', 'Developed 12 plots on the edge of town.'],
    ['release management', 'Released patients after minor surgery.'],
    ['sprint planning', 'Sprinted between two stations.'],
    ['backlog management', 'Cooked rice and ordered vegetables.'],
    ['responsive design', 'Stayed responsive to the wishes of clients.'],
    ['user stories', 'Given the keys of two shops.'],
    ['penetration testing', 'Tested weld penetration with dye.'],
    ['firewall management', 'Fitted fire doors and walls.'],
    ['phishing analysis', 'Sent mock phishing to all staff.'],
    ['threat modeling', 'Took the extra shifts in my stride.'],
    ['caching strategies', 'Kept cash in the safe.'],
    ['code reviews', 'Checked drawings against the building code.'],
    ['game development', 'Refereed games of the youth league.'],
  ])('%s is not shown by: %s', (name, words) => {
    expect(isShown(name, words)).toBe(false);
  });
});
