import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../src/fit/builtin/lexicon/find.ts';

const labels = (text: string): string[] => findTerms(text).map(({ term }) => term.label);

describe('names that mean other things in other trades', () => {
  it.each([
    'Designed ruby and sapphire jewellery',
    'Sold Ruby, Sapphire and Diamond rings',
    'Swift delivery of 300 parcels',
    'Spring season planting',
    'Spring/Summer collection',
    'Strive to excel in every task',
    'Excel at team building',
    'Go above and beyond',
    'Robert R. Brown',
    'Vitamin C intake',
    'Head Chef, Bistro',
    'Chef, Sous Chef, Commis',
    'Express checkout lanes',
    'American Express cards',
    'Removed rust from hulls',
    'Rust, paint and repair',
    'Sumatra and Java coffee',
    'Fed the Python at the reptile house',
    'React to emergencies',
    'Sage and thyme',
    'Read poetry aloud, with the cursor on each line',
    'Fitted guardrails and retrofit boilers',
    'Taught the OCR syllabus at GCSE',
    'Sales across the GCC countries',
    'Drove the service bus to the airport',
  ])('%s names none', (text) => {
    const technical =
      /^(?:Ruby|Swift|Spring Framework|Excel|Go|R|C|Chef|Express\.js|Rust|Java|Python|React|Sage|Python Poetry|Cursor|AI .*|Retrofit|Optical .*|GNU .*|Azure .*)$/;
    expect(labels(text).filter((label) => technical.test(label))).toEqual([]);
  });

  it.each([
    ['Senior Go Engineer', 'Go'],
    ['Lead Swift Developer', 'Swift'],
    ['Senior Rust Engineer', 'Rust'],
    ['Built Excel models', 'Excel'],
    ['Migrated Spring services', 'Spring Framework'],
    ['Managed 400 nodes with Chef', 'Chef'],
    ['Wrote Ruby services and published their gems', 'Ruby'],
    ['Exposed the Docker port', 'Docker'],
    ['Wrote the rules of Ansible anew', 'Ansible'],
    ['Packaged it with Poetry and pytest', 'Python Poetry'],
    ['Read invoices with OCR and Python', 'Optical character recognition'],
  ])('%s names %s', (text, label) => {
    expect(labels(text)).toContain(label);
  });
});
