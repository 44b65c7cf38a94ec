import { pdf, write } from './pdf.ts';
import { docx, paragraph, zip } from './zip.ts';

/** One invented resume in every format: what each writer must mean is this text. */
export const TEXT = `Jane Doe
jane@example.org
+351 912 345 678

Experience
Engineer, Northwind  03/2019 – 06/2023
- Moved the billing service from one large program to six small ones
- Wrote down how, and taught four colleagues to run it

Education
BSc in Computer Science, Springfield College  2015 – 2018

Skills
Backend: Go, PostgreSQL, Kubernetes`;

const lines = TEXT.split('\n');
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const item = (line: string) => (line.startsWith('- ') ? line.slice(2) : null);

const WORD_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';

export const asDocx = (): Uint8Array =>
  docx(
    lines
      .map((line) => paragraph(item(line) ?? line, '', item(line) === null ? '' : WORD_LIST))
      .map((xml) => xml.replace('  ', '</w:t><w:tab/><w:t xml:space="preserve">'))
      .join(''),
  );

const odtBody = (): string =>
  lines
    .map((line) => {
      const xml = `<text:p>${(item(line) ?? line).replace('  ', '<text:tab/>')}</text:p>`;
      return item(line) === null ? xml : `<text:list><text:list-item>${xml}</text:list-item></text:list>`;
    })
    .join('');

/** An OpenDocument text; `body` and `styles` are the XML inside, `rest` adds parts. */
export const odt = (body: string, styles = '', rest: Readonly<Record<string, string>> = {}): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...rest,
  });

export const asOdt = (): Uint8Array => odt(odtBody());

export const asFlatOdt = (): Uint8Array =>
  utf8(
    `<?xml version="1.0"?><office:document><office:body><office:text>${odtBody()}</office:text></office:body></office:document>`,
  );

export const asRtf = (): Uint8Array =>
  latin1(
    `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}\\f0\\fs22 ${lines
      .map((line) => (item(line) === null ? line : `{\\listtext\\'b7\\tab}${item(line)}`))
      .map((line) => line.replace('  ', '\\tab ').replace('–', '\\u8211?'))
      .join('\\par\n')}\\par}`,
  );

export const asHtml = (): Uint8Array => {
  const headings = new Set(['Experience', 'Education', 'Skills']);
  const block = (line: string) => {
    if (headings.has(line)) return `<h2>${line}</h2>`;
    if (item(line) !== null) return `<ul><li><p>${item(line)}</p></li></ul>`;
    const [left, right] = line.split('  ');
    return right === undefined ? `<p>${line}</p>` : `<table><tr><td>${left}</td>\n <td>${right}</td></tr></table>`;
  };
  return utf8(
    `<!doctype html><html><head><title>CV</title></head><body>${lines
      .filter((line) => line !== '')
      .map(block)
      .join('\n')}</body></html>`,
  );
};

export const asText = (): Uint8Array => utf8(TEXT);

export const asPdf = (): Uint8Array => {
  const operators = lines.flatMap((line, index) => {
    const y = 780 - index * 14;
    const [left = '', right] = line.replace('–', '\x96').split('  ');
    const bullet = item(line) === null ? left : `•  ${item(left)}`;
    return [write(bullet, 50, y), ...(right === undefined ? [] : [write(right, 420, y)])];
  });
  return pdf([{ operators: operators.join('\n') }]);
};

export const asJsonResume = (): Uint8Array =>
  utf8(
    JSON.stringify({
      basics: { name: 'Jane Doe', email: 'jane@example.org', phone: '+351 912 345 678' },
      work: [
        {
          name: 'Northwind',
          position: 'Engineer',
          startDate: '2019-03-01',
          endDate: '2023-06',
          highlights: lines.map(item).filter((line) => line !== null),
        },
      ],
      education: [
        {
          institution: 'Springfield College',
          studyType: 'BSc',
          area: 'Computer Science',
          startDate: '2015',
          endDate: '2018',
        },
      ],
      skills: [{ name: 'Backend', keywords: ['Go', 'PostgreSQL', 'Kubernetes'] }],
    }),
  );

const rich = (): string =>
  `&lt;ul&gt;${lines
    .flatMap((line) => item(line) ?? [])
    .map((line) => `&lt;li&gt;${line}&lt;/li&gt;`)
    .join('')}&lt;/ul&gt;`;

export const asPassport = (): Uint8Array =>
  utf8(`<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
<Identification><PersonName><FirstName>Jane</FirstName><Surname>Doe</Surname></PersonName>
<ContactInfo><Email><Contact>jane@example.org</Contact></Email>
<TelephoneList><Telephone><Contact>+351 912 345 678</Contact></Telephone></TelephoneList></ContactInfo></Identification>
<WorkExperienceList><WorkExperience><Period><From year="2019" month="--03"/><To year="2023" month="--06"/></Period>
<Position><Label>Engineer</Label></Position><Activities>${rich()}</Activities><Employer><Name>Northwind</Name></Employer>
</WorkExperience></WorkExperienceList>
<EducationList><Education><Period><From year="2015"/><To year="2018"/></Period><Title>BSc in Computer Science</Title>
<Organisation><Name>Springfield College</Name></Organisation></Education></EducationList>
<Skills><Computer><Description>Backend: Go, PostgreSQL, Kubernetes</Description></Computer></Skills>
</LearnerInfo></SkillsPassport>`);

export const asCandidate = (): Uint8Array =>
  utf8(`<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="o" xmlns:hr="h" xmlns:eures="e">
<CandidatePerson><PersonName><oa:GivenName>Jane</oa:GivenName><hr:FamilyName>Doe</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>jane@example.org</oa:URI></Communication>
<Communication><ChannelCode>Telephone</ChannelCode><CountryDialing>+351</CountryDialing><oa:DialNumber>912 345 678</oa:DialNumber></Communication>
</CandidatePerson><CandidateProfile>
<EmploymentHistory><EmployerHistory><hr:OrganizationName>Northwind</hr:OrganizationName><PositionHistory>
<PositionTitle>Engineer</PositionTitle><eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2019-03</hr:FormattedDateTime></eures:StartDate>
<eures:EndDate><hr:FormattedDateTime>2023-06</hr:FormattedDateTime></eures:EndDate></eures:EmploymentPeriod>
<oa:Description>${rich()}</oa:Description></PositionHistory></EmployerHistory></EmploymentHistory>
<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>Springfield College</hr:OrganizationName>
<AttendancePeriod><StartDate><hr:FormattedDateTime>2015</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2018</hr:FormattedDateTime></EndDate></AttendancePeriod>
<EducationDegree><hr:DegreeName>BSc in Computer Science</hr:DegreeName></EducationDegree></EducationOrganizationAttendance></EducationHistory>
<Skills><SkillsGroup><Title>Backend</Title><Skill>Go</Skill><Skill>PostgreSQL</Skill><Skill>Kubernetes</Skill></SkillsGroup></Skills>
</CandidateProfile></Candidate>`);

/** Every format in which a person may have the same resume. */
export const FORMATS: Readonly<Record<string, () => Uint8Array>> = {
  PDF: asPdf,
  'Word (DOCX)': asDocx,
  'OpenDocument (ODT)': asOdt,
  'OpenDocument as one file (FODT)': asFlatOdt,
  'Rich text (RTF)': asRtf,
  'Web page (HTML)': asHtml,
  'Plain text': asText,
  'JSON Resume': asJsonResume,
  'Europass, older (SkillsPassport)': asPassport,
  'Europass, newer (Candidate)': asCandidate,
};
