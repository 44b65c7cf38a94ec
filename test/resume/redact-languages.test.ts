import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MASK } from '../../src/resume/mask.ts';
import { redact } from '../../src/resume/redact/redact.ts';
import { sectionsOf } from '../../src/resume/sections.ts';
import { PLANTED, type Planted, partsOf } from '../support/planted-people.ts';

/** The planted text with « » masked, as far as letters and digits go. */
function expected({ text }: Planted): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/«([^»]*)»/g, (_, part: string) => MASK.repeat(part.length)).replace(/[‹›]/g, ''));
}
const letters = (line: string): string => line.replace(/[^\p{L}\p{N}█]/gu, '').replace(/█+/g, MASK);

describe.each(PLANTED)('a resume in $language', (planted) => {
  const { text, masked, kept } = partsOf(planted);
  const redacted = redact(text, sectionsOf(text));

  it('has who somebody is masked, and nothing else', () => {
    expect(redacted.split('\n').map(letters)).toEqual(expected(planted).map(letters));
  });

  it('is as long as before', () => {
    expect(redacted.length).toBe(text.length);
  });

  it('names work, years and skills as before, and no planted datum', () => {
    expect(kept.filter((part) => !redacted.includes(part))).toEqual([]);
    const long = masked.filter((part) => part.length > 4);
    expect(long.filter((part) => redacted.includes(part))).toEqual([]);
  });
});

const redacted = (text: string): string => redact(text, sectionsOf(text));
const work = (line: string): string =>
  redacted(`Jane Doe\n\nSummary\n${line}\n\nExperience\n${line}`).split('\n').at(-1) ?? '';

describe('words of work', () => {
  it.each([
    'Built services in Python, Java, Ruby, Swift and Go for Georgia Power',
    'Jordan Valley Bank, Paris, 2019 – 2023',
    'Rolled out HIS and ERP at three sites',
    'Single page applications, mother boards, child processes',
    'Parent and child themes; a father figure is no datum',
    'National Express, First National Bank, Citizen Developer programme',
    'Photo editing with Photoshop; picture archives (PACS)',
    'IA, Il Sole 24 Ore, Elle France',
    'Released on 12.03.2019 and 01/02/2020 to 14 countries',
    'Male and female connectors, gender-neutral design',
    'Right to work in the UK, US citizen work authorization',
  ])('stay: %s', (line) => {
    expect(work(line)).toBe(line);
  });

  it.each(['Work authorization: US citizen', 'Right to work: EU citizen', 'Work permit: Blue Card'])(
    'a right to work stays where the person presents themselves: %s',
    (line) => {
      expect(redacted(`Jane Doe\n${line}\n\nSkills\nGo`).split('\n')[1]).toBe(line);
    },
  );
});

describe('planted data', () => {
  const datum = fc.constantFrom(
    ...[
      'Date of birth: 01.02.1980',
      '* 01.02.1980 in Jena',
      'Geburtsdatum: 1. Februar 1980',
      'Née le 1 février 1980',
      'Nato a Roma il 1 febbraio 1980',
      'Fecha de nacimiento: 1/2/1980',
      'Data de nascimento: 01/02/1980',
    ],
    ...[
      'verheiratet, 2 Kinder',
      'married',
      'mariée, deux enfants',
      'casado, 3 hijos',
      'solteira',
      'sposata, due figli',
      'weiblich',
      'male',
    ],
    ...[
      'Nationality: Irish',
      'Staatsangehörigkeit: deutsch',
      'nationalité française',
      'Italian citizen',
      'ciudadana española',
      'Cittadinanza: italiana',
    ],
    ...[
      'she/her',
      'Pronouns: they/them',
      'Photo attached',
      'Foto: ich.jpg',
      '44 Jahre alt',
      '44 años',
      '44 ans',
      'Age: 44',
    ],
    ...[
      '221 Baker Street',
      'Lindenallee 14b',
      '12 rue de Lyon',
      'Calle Mayor 3, 2.º A',
      'Rua das Flores, 120',
      'Via Roma 10',
    ],
    ...['jane@example.org', '+351 912 345 678', 'github.com/jane', 'https://jane.example.org'],
  );
  /** What a datum says beyond its label. */
  const tells = (text: string): string => text.replace(/^[^:]*: ?/, '').replace(/^https/, '');

  it('never come through a header, in whatever order and beside whatever', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(datum, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(' | ', '\n', ' • '),
        (data, mark) => {
          const result = redacted(`Jane Doe\nBackend Engineer${mark}${data.join(mark)}\n\nSkills\nPython, Java, Go`);
          expect(data.filter((one) => result.includes(tells(one)))).toEqual([]);
          expect(result).toContain('Backend Engineer');
          expect(result).toContain('Skills\nPython, Java, Go');
        },
      ),
      { numRuns: 300 },
    );
  });
});
