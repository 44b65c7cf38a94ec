import { describe, expect, test } from 'vitest';
import { findTerms } from '../../../src/fit/builtin/lexicon/find.ts';
import { linesOf, nearness } from '../../../src/fit/builtin/lexicon/lines.ts';
import { isShown } from './worked.ts';

describe('what engineers and scientists do', () => {
  test.each([
    ['tolerance analysis', 'Worked out worst-case gaps between lid and hinge.'],
    ['first article inspection', 'Ballooned drawings and measured first-off parts.'],
    ['process capability', 'Raised Cpk on the bore from 0.9 to 1.6.'],
    ['power system studies', 'Built the ETAP model of a paper mill.'],
    ['loop tuning', 'Tuned PID loops on two evaporators.'],
    ['PCB layout', 'Routed boards in KiCad and sent out Gerbers.'],
    ['HAZOP studies', 'Scribed HAZOPs for a solvent store.'],
    ['mine planning', 'Drew stopes in Deswik for the night crews.'],
    ['radiation protection', 'Read dosimeters and did swipe surveys.'],
    ['drainage design', 'Sized culverts and swales for a retail park.'],
    ['traffic modelling', 'Coded two corridors in VISSIM.'],
    ['soil testing', 'Ran Atterberg and Proctor tests.'],
    ['fire strategies', 'Checked travel distances in a theatre.'],
    ['boundary surveys', 'Found iron pins and wrote legal descriptions.'],
    ['groundwater sampling', 'Purged wells and filled vials.'],
    ['protected species surveys', 'Set out camera traps and counted badger setts.'],
    ['carbon accounting', 'Gathered scope 3 figures from suppliers.'],
    ['method validation', 'Proved linearity and precision of the new assay.'],
    ['cell culture', 'Passaged HEK293 lines twice a week.'],
    ['survival analysis', 'Drew Kaplan-Meier curves for the trial.'],
  ])('%s is shown by: %s', (name, words) => {
    expect(isShown(name, words)).toBe(true);
  });

  test.each([
    ['systems engineering', 'Hung doors and fitted locks.'],
    ['first article inspection', 'Ran a stand at the county fair.'],
    ['plant shutdowns', 'Cut the turnaround of invoices to two days.'],
    ['formulation', 'Formulated a plan for the summer sale.'],
    ['setting out', 'Set the tables for 60 guests.'],
    ['statistical analysis plans', 'Posted goods receipts in SAP.'],
    ['geotechnical analysis', 'Negotiated settlements with three insurers.'],
    ['web mapping', 'Handed out leaflets at the station.'],
    ['cell culture', 'Kept the team pages in Confluence.'],
    ['environmental site assessments', 'Opened phase two of the loyalty programme.'],
    ['aseptic technique', 'Taught maths to grade five.'],
    ['laser scanning', 'Wrote a recap of each meeting.'],
    ['RF design', 'Bought ads for a shoe shop.'],
    ['sustainability reporting', 'Chose the audit materiality with the partner.'],
    ['survival analysis', 'Ran logistic regressions on readmissions.'],
    ['finite element analysis', 'Checked the beam by hand calculation.'],
  ])('%s is not shown by: %s', (name, words) => {
    expect(isShown(name, words)).toBe(false);
  });

  test.each([
    ['Environmental Engineer', 'Hydrogeologist', 'near'],
    ['Land Surveyor', 'GIS Technician', 'near'],
    ['Architect', 'Architectural Technologist', 'near'],
    ['Geotechnical Engineer', 'Engineering Geologist', 'same'],
    ['EHS Manager', 'Safety Officer', 'same'],
    ['Controls Engineer', 'PLC Programmer', 'same'],
    ['Chemical Engineer', 'Software Engineer', 'far'],
  ])('%s and %s are %s', (one, other, expected) => {
    expect(nearness(linesOf(one), linesOf(other))).toBe(expected);
  });

  test.each([
    ['Your team will empower customers', []],
    ['Drafted in Creo and Civil 3D', ['Creo', 'Civil 3D']],
    ['Setting out a vision for the store', []],
    ['40-hour HAZWOPER required', ['HAZWOPER certification']],
  ])('the names in: %s', (words, labels) => {
    expect(findTerms(words).map(({ term }) => term.label)).toEqual(labels);
  });
});
