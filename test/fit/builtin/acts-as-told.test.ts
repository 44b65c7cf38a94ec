import { describe, expect, test } from 'vitest';
import { readFindings } from '../../../src/fit/builtin/findings/findings.ts';
import { asked, roleOf } from './asked.ts';
import { paper } from './paper.ts';

const levelOf = (label: string, line: string): string | undefined =>
  readFindings(
    roleOf([asked(label)]),
    paper(`# Somebody\n\n## Experience\n\nWorker, Example Ltd, Jan 2019 - Dec 2023\n- ${line}\n`),
  )[0]?.level;

describe('what is shown by how people tell it', () => {
  test.each([
    ['till reconciliation', 'Cashed up every night and did the banking'],
    ['writing the roster', 'Drew up the fortnightly shifts in Deputy'],
    ['venue sourcing', 'RFP to five houses, then room blocks and site visit'],
    ['storytime sessions', 'Baby bounce on Mondays and half-term crafts'],
    ['court reporting', 'Bench and crown twice a week'],
    ['enteral feeding', 'NG and RIG feeds at home'],
    ['home visits', 'Grab bars and rails after I saw the house'],
    ['pain scoring', 'Glasgow scores every four hours'],
    ['suicide risk assessment', 'Columbia protocol for every screener'],
    ['month-end close', 'Books shut by the eighth'],
    ['supplier scorecards', 'OTD and PPM out by the fifth'],
    ['blocked drains', 'Jetter and drain camera on call'],
    ['reading drawings', 'Read prints all day'],
    ['beating quota', "President's Club twice"],
    ['infrastructure as code', 'Cut our HCL into modules with Terratest'],
  ])('%s: %s', (label, line) => {
    expect(levelOf(label, line)).not.toBe('absent');
  });

  test.each([
    ['till reconciliation', 'Built a cash model for the owners'],
    ['manual therapy', 'Fitted twelve taps'],
    ['roof spaces', 'Walked the shop floor'],
    ['abstract management', 'Last four submissions went through'],
    ['suicide risk assessment', 'Studied at Columbia'],
    ['library circulation', 'Released a software library'],
    ['content for transactions', 'Explained the books in plain English'],
    ['caseload management', 'Checked in 60 patients a day'],
    ['sales tax', 'Quantities for base and asphalt'],
  ])('not %s: %s', (label, line) => {
    expect(levelOf(label, line)).toBe('absent');
  });
});
