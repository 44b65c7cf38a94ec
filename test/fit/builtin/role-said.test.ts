import { describe, expect, test } from 'vitest';
import { readRole } from '../../../src/fit/builtin/role/role.ts';

const role = (text: string) => readRole({ title: null, company: null, location: null, text, hash: 'h' });
const labels = (text: string): string[] => role(text).requirements.map(({ label }) => label);
const asked = (line: string): string[] => labels(`Requirements\n- ${line}\n- Excel`).filter((name) => name !== 'Excel');
const done = (line: string): string[] =>
  labels(`Duties\n- ${line}\n- Prepare VAT returns`).filter((name) => name !== 'VAT returns');

describe('what is asked is named as a person would say it', () => {
  test.each([
    // Names before one noun, and what several things share.
    [
      'work embedding Aboriginal and Torres Strait Islander perspectives',
      ['embedding Aboriginal and Torres Strait Islander perspectives'],
    ],
    ['Child protection / mandatory reporting training', ['child protection or mandatory reporting training']],
    [
      'Current first aid, CPR, asthma and anaphylaxis training',
      ['first aid', 'asthma training', 'anaphylaxis training'],
    ],
    ['Backflow prevention and TMV endorsement', ['backflow prevention endorsement', 'TMV endorsement']],
    ['JAC or another pharmacy stock system', ['JAC or pharmacy stock system']],
    // Doings keep what is done.
    ['Experience leading a room or mentoring colleagues', ['leading a room or mentoring colleagues']],
    // What is looked at is no habit and no time.
    ['Good working habits in Salesforce or HubSpot', ['Salesforce or HubSpot']],
    ['Time at a scale-up', ['scale-up experience']],
    // Those worked with are no thing to know.
    ['Experience with smaller municipalities', ['work with smaller municipalities']],
    // Why it is asked asks for nothing.
    ['Spanish is a plus, since about half our crew speaks it at home', ['Spanish']],
    ['Experience of working face to face with the public', ['work with the public']],
    ['Able to work alone and find the fault first time', ['working independently']],
    ['Working knowledge of Building Regulations', ['Building Regulations']],
    ['At least one apartment scheme taken from substructure to handover', ['apartment scheme']],
    ['GCSE English and Maths grade 4/C or equivalent', ['GCSE English and Maths grade 4/C']],
    ['Knowledge of trauma-informed practice', ['trauma-informed practice']],
    ['Must be good at skin fades and hot towel shaves', ['skin fades', 'hot towel shaves']],
    ['An NCTJ diploma, or near to finishing one', ['NCTJ diploma']],
    ['Ability to work with families of diverse cultural and linguistic backgrounds', ['working with families']],
    [
      'Depth of experience in oncology dietetics and in artificial nutrition support',
      ['oncology dietetics', 'artificial nutrition support'],
    ],
    ['Cert IV in Retail Management or Leadership', ['Cert IV in Retail Management']],
    ['Colorado local anesthesia permit', ['Colorado local anesthesia permit']],
    ['Working at heights tickets', ['working at heights tickets']],
    ['Someone who can read a drawing', ['reading a drawing']],
    ['Barista skills for the Sunday brunch shift', ['barista skills']],
    ['Experience with Microsoft 365', ['Microsoft 365']],
    ['You hold a current Manager’s Certificate', ['Manager’s Certificate']],
  ])('%s', (line, names) => {
    expect(asked(line)).toEqual(names);
  });
});

describe('a duty of a verb and one plain thing is something asked', () => {
  test.each([
    ['Take radiographs', ['taking radiographs']],
    ['Change dressings', ['changing dressings']],
    ['Lay bricks and blocks to line and level', ['laying bricks and blocks']],
    ['Run the kitchen on Sundays', ['running the kitchen']],
    ['Cut hair, trim beards and take bookings', ['cutting hair', 'trimming beards', 'taking bookings']],
    ['Prepare sales and use tax returns', ['sales and use tax returns']],
    ['undertake Child and Family Assessments', ['Child and Family Assessments']],
    ['Prospect into a named list of accounts by phone', ['prospecting accounts']],
    [
      'Lead the design and delivery of municipal and land development projects',
      ['municipal and land development projects'],
    ],
    ['Handle procurement and security questions', ['procurement and security questions']],
    // Counts say how many, never what.
    ['Reconcile four bank accounts and post 120 vendor bills', ['bank accounts reconciliation', 'vendor bills']],
    ['Manage six to eight events at once', ['event management']],
    ['Look after the animals in the kennels', ['caring for animals in the kennels']],
    ['Recognise deterioration early', ['recognising deterioration']],
    ['Put together the year-end package', ['year-end package']],
    ['Stock is a big one for us', []],
    ['Take payments at the till', ['taking payments']],
    ['Set up the surgery', ['setting up the surgery']],
    ['Own the pod’s numbers (CSAT, backlog)', ['CSAT or backlog']],
    [
      'Build a business case, handle procurement and security questions, negotiate and close',
      ['business cases', 'procurement and security questions'],
    ],
    ['Hold strategy discussions with police, health and education', ['strategy discussions with police']],
    ['Carry an annual quota of around £800k', ['annual quota']],
    ['Help with washing and dressing', ['washing and dressing']],
    ['Patrol the site', ['patrolling the site']],
    // Idioms and orders say nothing.
    ['Take turns on the desk', []],
    ['Make sure planograms are up on time', []],
  ])('%s', (line, names) => {
    expect(done(line)).toEqual(names);
  });

  test('and the thing alone shows it too', () => {
    expect(role('Duties\n- Take radiographs').requirements[0]?.alternatives).toEqual([
      'taking radiographs',
      'radiographs',
    ]);
  });

  test('those talked to are no thing to know', () => {
    expect(done('Run discovery with HR, finance and IT leaders')).toEqual(['running discovery']);
  });
});
