import { expect, test } from 'vitest';
import { linesOf, nearness } from '../../../src/fit/builtin/lexicon/lines.ts';

test.each([
  ['Front Office Agent', ['hospitality', 'hotel reception']],
  ['Food Runner', ['hospitality']],
  ['Filmmaker', ['photography and film']],
  ['Assistant Branch Manager', ['branch management']],
  ['Media Planner', ['marketing']],
  ['Production Planner', ['production']],
  ['RDH', ['dental hygiene']],
  ['911 Dispatcher', ['emergency dispatch']],
  ['Freight Dispatcher', ['supply chain']],
  ['Beauty Therapist', ['beauty']],
  ['Nail Technician', ['beauty']],
  ['Store Detective', ['security services']],
  ['Security Manager', ['cybersecurity']],
  ['Nursery Nurse', ['childcare']],
  ['Room Leader', ['childcare']],
  ['Sound Engineer', ['stage and sound']],
  ['Gallery Assistant', ['galleries']],
  ['Swimming Teacher', ['sport and leisure']],
  ['Travel Consultant', ['travel']],
  ['Performance Manager', []],
])('%s', (title, lines) => {
  expect([...linesOf(title)].sort()).toEqual(lines);
});

test.each([
  ['Receptionist', 'Front Desk Agent', 'near'],
  ['Hotel Receptionist', 'Night Auditor', 'same'],
  ['Branch Manager', 'Personal Banker', 'near'],
  ['Paramedic', '911 Dispatcher', 'near'],
  ['Freight Dispatcher', '911 Dispatcher', 'far'],
  ['Beauty Therapist', 'Psychologist', 'far'],
  ['Lifeguard', 'Fitness Instructor', 'near'],
])('%s is to %s %s', (held, asked, how) => {
  expect(nearness(linesOf(held), linesOf(asked))).toBe(how);
});
