import { type Entry, type Outline, periodOf } from './outline.ts';
import { richLines } from './rich-lines.ts';
import { all, first, said, type Tree } from './tree.ts';

/** The newer Europass data: a Candidate of the HR-XML kind, as the portal writes it since 2020. */
export function candidateOutline(candidate: Tree): Outline {
  const profile = first(candidate, 'CandidateProfile');
  return {
    header: headerOf(first(candidate, 'CandidatePerson')),
    parts: [
      { heading: 'Summary', entries: [{ title: [], lines: richLines(said(profile, 'ExecutiveSummary')) }] },
      { heading: 'Experience', entries: all(profile, 'EmploymentHistory/EmployerHistory').flatMap(jobEntries) },
      {
        heading: 'Education',
        entries: all(profile, 'EducationHistory/EducationOrganizationAttendance').map(educationEntry),
      },
      {
        heading: 'Projects',
        entries: all(profile, 'Projects/Project').map((one) => titled(one, 'AttendancePeriod')),
      },
      { heading: 'Skills', entries: skillsOf(profile) },
      { heading: 'Certificates', entries: all(profile, 'Certifications/Certification').map((one) => titled(one)) },
      { heading: 'Languages', entries: all(profile, 'PersonQualifications/PersonCompetency').flatMap(languageEntry) },
      { heading: 'Volunteering', entries: all(profile, 'VoluntaryWorks/VoluntaryWork').map((one) => titled(one)) },
      { heading: 'Interests', entries: all(profile, 'Hobbies/Hobby').map((one) => titled(one)) },
    ],
  };
}

function headerOf(person: Tree | undefined): (string | undefined)[] {
  const ways = all(person, 'Communication').map(
    (one) => said(one, 'URI') ?? [said(one, 'CountryDialing'), said(one, 'DialNumber')].filter(isSaid).join(' '),
  );
  const name = [said(person, 'PersonName/GivenName'), said(person, 'PersonName/FamilyName')];
  return [name.filter(isSaid).join(' '), ...ways, said(person, 'Communication/Address/CityName')];
}

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== '';

function jobEntries(employer: Tree): Entry[] {
  return all(employer, 'PositionHistory').map((job) => ({
    title: [said(job, 'PositionTitle'), said(employer, 'OrganizationName'), said(job, 'City')],
    dates: datesOf(job, 'EmploymentPeriod'),
    lines: richLines(said(job, 'Description')),
  }));
}

const educationEntry = (one: Tree): Entry => ({
  title: [said(one, 'EducationDegree/DegreeName', 'ProgramName'), said(one, 'OrganizationName')],
  dates: datesOf(one, 'AttendancePeriod'),
  lines: richLines(said(one, 'EducationDegree/OccupationalSkillsCovered', 'Description')),
});

const titled = (one: Tree, period = 'Period'): Entry => ({
  title: [said(one, 'Title', 'CertificationName', 'ProjectTitle', 'CertificationTypeCode')],
  dates: datesOf(one, period),
  lines: richLines(said(one, 'Description')),
});

function datesOf(entry: Tree, period: string): string | undefined {
  const found = first(entry, period);
  const day = (name: string) => said(found, `${name}/FormattedDateTime`);
  const goesOn = (said(entry, 'CurrentIndicator') ?? said(found, 'CurrentIndicator')) === 'true';
  return periodOf(day('StartDate'), goesOn ? undefined : day('EndDate'), goesOn);
}

function skillsOf(profile: Tree | undefined): Entry[] {
  const groups = [...all(profile, 'DigitalSkills/DigitalSkillsGroup'), ...all(profile, 'Skills/SkillsGroup')];
  const grouped = groups.map((group) => {
    const names = [...all(group, 'DigitalSkill'), ...all(group, 'Skill')].map(({ text }) => text.trim());
    return { title: [[said(group, 'Title'), names.filter(isSaid).join(', ')].filter(isSaid).join(': ')] };
  });
  const competencies = all(profile, 'PersonQualifications/PersonCompetency')
    .filter((one) => said(one, 'TaxonomyID') !== 'language')
    .map((one) => said(one, 'CompetencyName'));
  return [...grouped, { title: competencies }];
}

function languageEntry(one: Tree): Entry[] {
  if (said(one, 'TaxonomyID') !== 'language') return [];
  const code = said(one, 'CompetencyName', 'CompetencyID') ?? '';
  const levels = new Set(all(one, 'CompetencyDimension/Score/ScoreText').map(({ text }) => text.trim()));
  return [{ title: [[languageName(code), [...levels].filter(isSaid).join(', ')].filter(isSaid).join(': ')] }];
}

/** Languages come as codes ("deu"); what is no code is a name already. */
function languageName(code: string): string {
  if (!/^[a-z]{2,3}$/.test(code)) return code;
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
