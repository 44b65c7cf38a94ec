import { type Entry, type Outline, periodOf } from './outline.ts';
import { richLines } from './rich-lines.ts';
import { all, attributeOf, first, said, type Tree } from './tree.ts';

/** The older Europass data: LearnerInfo of a SkillsPassport, version 3. */
export function passportOutline(learner: Tree): Outline {
  const person = first(learner, 'Identification');
  const skills = first(learner, 'Skills');
  const texts = ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'];
  return {
    header: headerOf(learner, person),
    parts: [
      { heading: 'Experience', entries: all(learner, 'WorkExperienceList/WorkExperience').map(jobEntry) },
      { heading: 'Education', entries: all(learner, 'EducationList/Education').map(educationEntry) },
      {
        heading: 'Skills',
        entries: texts.map((name) => ({ title: [], lines: richLines(said(skills, `${name}/Description`)) })),
      },
      { heading: 'Languages', entries: languagesOf(skills) },
      {
        heading: 'Additional information',
        entries: all(learner, 'AchievementList/Achievement').map((one) => ({
          title: [said(one, 'Title/Label')],
          lines: richLines(said(one, 'Description')),
        })),
      },
    ],
  };
}

function headerOf(learner: Tree, person: Tree | undefined): (string | undefined)[] {
  const contact = first(person, 'ContactInfo');
  const name = [said(person, 'PersonName/FirstName'), said(person, 'PersonName/Surname')];
  const address = first(contact, 'Address/Contact');
  return [
    name.filter((part) => part !== undefined).join(' '),
    said(learner, 'Headline/Description/Label'),
    said(contact, 'Email/Contact'),
    ...all(contact, 'TelephoneList/Telephone').map((one) => said(one, 'Contact')),
    [said(address, 'Municipality'), said(address, 'Country/Label')].filter((part) => part !== undefined).join(', '),
    ...all(contact, 'WebsiteList/Website').map((one) => said(one, 'Contact')),
  ];
}

const placeOf = (tree: Tree | undefined): (string | undefined)[] => [
  said(tree, 'Name'),
  said(tree, 'ContactInfo/Address/Contact/Municipality'),
];

const jobEntry = (job: Tree): Entry => ({
  title: [said(job, 'Position/Label'), ...placeOf(first(job, 'Employer'))],
  dates: datesOf(job),
  lines: richLines(said(job, 'Activities')),
});

const educationEntry = (one: Tree): Entry => ({
  title: [said(one, 'Title'), ...placeOf(first(one, 'Organisation'))],
  dates: datesOf(one),
  lines: richLines(said(one, 'Activities')),
});

function datesOf(entry: Tree): string | undefined {
  const goesOn = said(entry, 'Period/Current') === 'true';
  return periodOf(dayOf(first(entry, 'Period/From')), goesOn ? undefined : dayOf(first(entry, 'Period/To')), goesOn);
}

/** A date is a year and, as "--03", a month. */
function dayOf(date: Tree | undefined): string | undefined {
  const month = /\d\d?/.exec(attributeOf(date, 'month') ?? '')?.[0];
  return (
    [attributeOf(date, 'year'), month?.padStart(2, '0')].filter((part) => part !== undefined).join('-') || undefined
  );
}

function languagesOf(skills: Tree | undefined): Entry[] {
  const own = all(skills, 'Linguistic/MotherTongueList/MotherTongue').map((one) => ({
    title: [`${said(one, 'Description/Label') ?? ''}: native`],
  }));
  const others = all(skills, 'Linguistic/ForeignLanguageList/ForeignLanguage').map((one) => {
    const levels = new Set(first(one, 'ProficiencyLevel')?.children.map(({ text }) => text.trim()));
    return { title: [`${said(one, 'Description/Label') ?? ''}: ${[...levels].join(', ')}`] };
  });
  return [...own, ...others];
}
