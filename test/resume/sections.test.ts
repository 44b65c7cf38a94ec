import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../src/resume/headings.ts';
import { sectionsOf } from '../../src/resume/sections.ts';

describe('a heading', () => {
  it.each([
    ['Experience', 'experience'],
    ['WORK EXPERIENCE', 'experience'],
    ['E X P E R I E N C E', 'experience'],
    ['## Professional Experience', 'experience'],
    ['Employment History:', 'experience'],
    ['Education & Training', 'education'],
    ['Technical Skills', 'skills'],
    ['Skills and Interests', 'skills'],
    ['Programming Languages', 'skills'],
    ['Languages', 'languages'],
    ['Volunteer Experience', 'volunteering'],
    ['Selected Projects', 'projects'],
    ['Software Projects', 'projects'],
    ['Certifications', 'certifications'],
    ['About me', 'summary'],
    ['Contact', 'header'],
    ['Berufserfahrung', 'experience'],
    ['Beruflicher Werdegang', 'experience'],
    ['Ausbildung', 'education'],
    ['Kenntnisse und Fähigkeiten', 'skills'],
    ['EXPÉRIENCE PROFESSIONNELLE', 'experience'],
    ['Formation', 'education'],
    ['Compétences techniques', 'skills'],
    ['Centres d’intérêt', 'interests'],
    ['Experiencia laboral', 'experience'],
    ['Formación académica', 'education'],
    ['Experiência Profissional', 'experience'],
    ['Formação Acadêmica', 'education'],
    ['Esperienze lavorative', 'experience'],
    ['Istruzione e formazione', 'education'],
  ])('%s opens %s', (line, name) => {
    expect(sectionOf(line)).toBe(name);
  });

  it.each([
    'Project Management',
    'Experienced engineer with a passion for skills.',
    '- Experience',
    'Software Development, Consulting, Education',
    'Led the education team',
    'experience in many fields',
    'Skills: Go, Rust',
    'Languages: English',
    'Jane Doe',
    'Senior Engineer, Northwind',
    '',
  ])('is not "%s"', (line) => {
    expect(sectionOf(line)).toBeNull();
  });
});

describe('sections', () => {
  it('follow each other from start to end, and keep the heading as written', () => {
    const text = 'Jane Doe\njane@example.org\n\nE X P E R I E N C E\nNorthwind\n\nSkills:\nGo';
    expect(sectionsOf(text).map(({ name, heading, start, end }) => [name, heading, text.slice(start, end)])).toEqual([
      ['header', null, 'Jane Doe\njane@example.org\n\n'],
      ['experience', 'EXPERIENCE', 'E X P E R I E N C E\nNorthwind\n\n'],
      ['skills', 'Skills', 'Skills:\nGo'],
    ]);
  });

  it('of a markdown file begin after the name, also under unknown headings', () => {
    const text = '# Jane Doe\n\n## Things I built\nA ledger\n\n## Skills\nGo';
    expect(sectionsOf(text).map(({ name, heading }) => [name, heading])).toEqual([
      ['header', null],
      ['other', 'Things I built'],
      ['skills', 'Skills'],
    ]);
  });

  it('leave no gap and no overlap, whatever the text', () => {
    const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom('Experience', 'Skills', '## Talks', '', 'Education')));
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('\n');
        expect(
          sectionsOf(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('takes what repeats under each job for a part of the job', () => {
    const text = 'Experience\nEngineer\nKey Achievements:\n- One\nAnalyst\nKey Achievements:\n- Two\n\nEducation\nBSc';
    expect(sectionsOf(text).map(({ name }) => name)).toEqual(['experience', 'education']);
  });

  it('takes "Education and experience" for work', () => {
    expect(sectionsOf('Education & Project & Experience\nEngineer').map(({ name }) => name)).toEqual(['experience']);
  });
});
