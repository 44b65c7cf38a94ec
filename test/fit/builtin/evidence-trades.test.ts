import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTS } from '../../../src/fit/builtin/findings/acts/rows.ts';
import { actsShown } from '../../../src/fit/builtin/findings/acts/shown.ts';
import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import { readFindings } from '../../../src/fit/builtin/findings/findings.ts';
import { Finding } from '../../../src/fit/finding.ts';
import { asked, roleOf } from './asked.ts';
import { paper } from './paper.ts';

/** What is asked, how somebody says it, the level it shows, and the reason where another name stands for it. */
type Case = readonly [label: string, words: string, level: Finding['level'], reason?: string];

const WORK: readonly Case[] = [
  ['Kubernetes', 'Ran the k8s clusters of the payments team.', 'used'],
  ['infrastructure as code', 'Wrote IaC for three regions in Terraform.', 'proven'],
  ['continuous integration', 'Built the CI/CD pipeline for the mobile apps.', 'used'],
  ['electronic health records', 'Charted daily in the EMR of the ward.', 'used'],
  ['EHR systems', 'Documented care in Epic every shift.', 'used', 'Epic EHR shows EHR systems'],
  ['accounts payable', 'Processed AP invoices for the group.', 'used'],
  ['accounts receivable', 'Chased A/R balances with late customers.', 'used'],
  ['general ledger', 'Reconciled the GL at the end of each month.', 'used'],
  ['month-end close', 'Closed the books at month end within five days.', 'proven'],
  ['Java', 'Maintained a Java 17 service for card payments.', 'used'],
  ['Python', 'Ported the reports from Python 2.7 to 3.', 'used'],
  ['SQL', 'Tuned slow PostgreSQL queries.', 'used', 'PostgreSQL shows SQL'],
  ['React', 'Built the shop front in Next.js.', 'used', 'Next.js shows React'],
  ['AWS', 'Moved the batch jobs to EC2 and S3.', 'used', 'Amazon EC2 shows AWS'],
  ['Excel', 'Built pivot tables and VLOOKUPs for the stock report.', 'used', 'Pivot tables shows Excel'],
  ['Go', 'Helped customers go to market faster.', 'absent'],
  ['Go', 'Rewrote the ledger in Go.', 'used'],
  ['R', 'Led R&D for new lotions.', 'absent'],
  ['R', 'Modelled churn in R and published the results.', 'used'],
  ['Swift', 'Gave swift answers to callers.', 'absent'],
  ['Swift', 'Shipped the iOS app in Swift.', 'used'],
  ['Swift', 'Processed SWIFT payments for corporate clients.', 'absent'],
  ['Spring', 'Ran the spring sale campaign.', 'absent'],
  ['Excel', 'Known to excel under pressure.', 'absent'],
  ['Express', 'Delivered express parcels in Leeds.', 'absent'],
  ['Ruby', 'Set ruby and sapphire rings for private clients.', 'absent'],
  ['Ruby', 'Maintained a Ruby monolith.', 'used'],
  ['Salesforce', 'Logged all calls in Salesforce.', 'used'],
  ['CRM', 'Logged all calls in Salesforce.', 'used', 'Salesforce shows CRM'],
  ['CRM', 'Tracked customers in HubSpot.', 'used', 'HubSpot shows CRM'],
  ['SAP', 'Booked goods receipts in SAP S/4HANA.', 'used'],
  ['ERP systems', 'Booked goods receipts in SAP.', 'used', 'SAP shows ERP systems'],
  ['Kafka', 'Worked without Kafka, using plain tables instead.', 'absent'],
  ['Kafka', 'Replaced Kafka by a table, which halved the costs.', 'proven'],
  ['Kubernetes', 'Supported the team that built the Kubernetes platform.', 'listed'],
  ['Kubernetes', 'Sat next to the platform team, who ran Kubernetes.', 'listed'],
  ['React', 'My brother builds React apps.', 'absent'],
  ['React', 'Recruited React developers for three clients.', 'absent'],
  ['Java', 'Sourced and hired Java and Python engineers.', 'listed'],
  ['SAP', 'Client used SAP for its stock.', 'listed'],
  ['Terraform', 'Managed vendors who delivered the Terraform modules.', 'listed'],
  ['Kubernetes', 'Managed a team of six engineers running Kubernetes.', 'proven'],
  ['Kubernetes', 'Trained by colleagues in Kubernetes.', 'used'],
  ['Python', 'Taught Python to 40 students.', 'proven'],
  ['Docker', 'Company stack: Docker, Kubernetes, AWS.', 'listed'],
  ['Figma', 'Handed over designs that the agency made in Figma.', 'listed'],
  ['wound care', 'Dressed surgical wounds and changed VAC dressings.', 'used'],
  ['medication administration', 'Gave IV and oral medicines on a 28-bed ward.', 'proven'],
  ['patient assessment', 'Assessed patients on admission and at handover.', 'used'],
  ['triage', 'Triaged up to 60 patients a shift in A&E.', 'proven'],
  ['care planning', 'Drew up care plans with families.', 'used'],
  ['infection control', 'Acted as infection prevention link nurse.', 'used'],
  ['venepuncture', 'Took blood samples from adult patients.', 'used'],
  ['pain assessment', 'Recorded pain scores each hour.', 'used'],
  ['IFRS', 'Prepared IFRS 16 lease notes.', 'used', 'IFRS 16 shows IFRS'],
  ['bank reconciliations', 'Reconciled 14 bank accounts each week.', 'proven'],
  ['VAT returns', 'Filed quarterly VAT returns.', 'used'],
  ['budgeting and forecasting', 'Built the annual budget and rolling forecast.', 'used'],
  ['financial reporting', 'Prepared the monthly management accounts.', 'used'],
  ['financial statements', 'Prepared statutory accounts for audit.', 'used'],
  ['payroll', 'Ran payroll for 320 staff.', 'proven'],
  ['variance analysis', 'Analysed variances against budget.', 'used'],
  ['audit', 'Supported external auditors at year end.', 'used', 'External audit shows audit'],
  ['conduit bending', 'Bent and ran EMT conduit in new offices.', 'used'],
  ['fault finding', 'Traced and repaired faults on three-phase motors.', 'used'],
  ['troubleshooting electrical systems', 'Diagnosed faults in lighting circuits and panels.', 'used'],
  ['reading blueprints', 'Worked from blueprints and schematics.', 'used'],
  ['PLC', 'Programmed Siemens S7 PLCs on the packing line.', 'used'],
  ['NEC', 'Wired homes to the National Electrical Code.', 'used'],
  ['panel upgrades', 'Upgraded 40 service panels to 200 A.', 'proven'],
  ['lesson planning', 'Planned and taught maths lessons for Year 9.', 'used'],
  ['classroom management', 'Managed behaviour in classes of 30.', 'used'],
  ['differentiated instruction', 'Differentiated tasks for pupils with SEN.', 'used'],
  ['parent communication', 'Met parents every term to discuss progress.', 'used'],
  ['curriculum development', 'Rewrote the Key Stage 3 curriculum.', 'used'],
  ['safeguarding', 'Served as deputy safeguarding lead.', 'used'],
  ['assessment of students', 'Marked and moderated GCSE papers.', 'used'],
  ['inventory control', 'Counted stock each week and chased differences.', 'used'],
  ['WMS', 'Trained pickers on the Manhattan WMS.', 'used', 'Manhattan WMS shows WMS'],
  [
    'warehouse management systems',
    'Booked goods in on RedPrairie.',
    'used',
    'RedPrairie shows warehouse management systems',
  ],
  ['team leadership', 'Led a shift of 22 pickers and packers.', 'proven'],
  ['forklift operation', 'Drove counterbalance and reach trucks.', 'used'],
  ['shipping and receiving', 'Received 12 inbound trailers a day.', 'proven'],
  ['health and safety', 'Held toolbox talks on manual handling.', 'used'],
  ['cycle counting', 'Ran cycle counts on 4,000 locations.', 'proven'],
  ['KPI reporting', 'Reported pick rates and accuracy to the site manager.', 'used'],
  ['user research', 'Interviewed 24 users about returns.', 'proven'],
  ['prototyping', 'Built clickable prototypes in Figma.', 'used'],
  ['design systems', 'Kept the design system of four products.', 'proven'],
  ['usability testing', 'Tested prototypes with shoppers every sprint.', 'used'],
  ['accessibility', 'Brought checkout to WCAG 2.2 AA.', 'used', 'WCAG shows accessibility'],
  ['wireframing', 'Drew wireframes for the new booking flow.', 'used'],
  ['observability', 'Set up dashboards and alerts in Grafana.', 'used', 'Grafana shows observability'],
  ['on-call', 'Carried the pager one week in four.', 'used'],
  ['code review', 'Reviewed pull requests daily.', 'used'],
  ['mentoring engineers', 'Mentored two junior developers.', 'used'],
  ['test automation', 'Automated regression tests with Playwright.', 'used'],
  ['machine learning', 'Trained gradient boosting models in XGBoost.', 'used', 'XGBoost shows machine learning'],
  ['REST APIs', 'Designed RESTful endpoints for orders.', 'used'],
  ['agile', 'Ran sprint planning and retros as Scrum Master.', 'used', 'Scrum shows agile'],
  ['distributed systems', 'Split the monolith into 12 services that talk over Kafka.', 'absent'],
  ['project management', 'Managed the move of three offices on time and on budget.', 'proven'],
  ['customer service', 'Answered 60 calls a day from customers.', 'proven'],
  ['cash handling', 'Cashed up three tills every night.', 'proven'],
  ['negotiation', 'Negotiated prices with suppliers.', 'used'],
  ['Google Analytics', 'Reported campaign traffic from GA4.', 'used'],
  ['SEO', 'Lifted organic search traffic by 40%.', 'proven'],
  ['team leadership', 'Managed accounts for the regional sales team.', 'absent'],
  ['classroom management', 'Managed a class of assets worth 3 million.', 'absent'],
  ['recruiting', 'Interviewed users about the app.', 'absent'],
  ['user research', 'Interviewed candidates for two posts.', 'absent'],
  ['payroll', 'Paid suppliers each week.', 'absent'],
  ['accounts payable', 'Paid staff every month.', 'absent'],
  ['wound care', 'Cleaned the kitchen and dressed salads.', 'absent'],
  ['incident response', 'Responded to emails.', 'absent'],
  ['observability', 'Observed lessons of new teachers.', 'absent'],
  ['React', 'Reacted quickly to outages.', 'absent'],
  ['Java', 'Wrote JavaScript widgets.', 'absent'],
  ['REST APIs', 'Took care of the rest of the team.', 'absent'],
  ['SQL', 'Built NoSQL stores.', 'absent'],
  ['Docker', 'Worked as a docker in the port of Hull.', 'absent'],
  ['Oracle Database', 'Wrote articles on oracle bones.', 'absent'],
  ['negotiation', 'Sat in on contract negotiations.', 'used'],
  ['Python', 'Cared for pythons and geckos.', 'absent'],
  ['Scala', 'Sang at La Scala.', 'absent'],
  ['training', 'Trained for a marathon.', 'absent'],
  ['onboarding', 'Onboarded 40 starters.', 'proven'],
  ['food safety', 'Kept HACCP logs.', 'used'],
  ['cash handling', 'Handled cash and cards on two tills.', 'used'],
  ['Kubernetes', 'Managed a team of six engineers running Kubernetes.', 'proven'],
  ['Terraform', 'Managed vendors who delivered the Terraform modules.', 'listed'],
  ['Java', 'Hired and led four Java engineers.', 'listed'],
  ['React', 'With my brother, built a React app for a charity.', 'used'],
  ['SAP', 'Moved the client from SAP to Xero.', 'used'],
  ['Kafka', 'Our team ran Kafka for all payments.', 'used'],
  ['Kafka', 'Worked with the data team that runs Kafka.', 'listed'],
];
const LIST: readonly Case[] = [
  ['JavaScript', 'JS, HTML, CSS', 'listed'],
  ['Java', 'JavaScript, HTML', 'absent'],
  ['Java', 'Java 8/11/17, Spring Boot', 'listed'],
  ['SQL', 'PostgreSQL, Redis', 'listed', 'PostgreSQL shows SQL'],
  ['React', 'ReactJS', 'listed'],
  ['Microsoft Office', 'Word, Excel, PowerPoint', 'listed', 'Word shows Microsoft Office'],
  ['Node.js', 'NodeJS, Express', 'listed'],
  ['C#', 'C# / .NET 8', 'listed'],
  ['C', 'C, C++, Rust', 'listed'],
  ['C', 'Vitamin C research', 'absent'],
  ['Go', 'Python, Go, Rust', 'listed'],
  ['Kubernetes', 'Kubernetes (none)', 'absent'],
  ['Rust', 'Learning: Rust, Zig', 'listed'],
  ['design tools', 'Figma, Sketch', 'listed', 'Figma shows design tools'],
  ['relational databases', 'MySQL', 'listed', 'MySQL shows relational databases'],
  ['version control', 'Git, GitHub', 'listed', 'Git shows version control'],
];
const SAID: readonly Case[] = [
  ['Kubernetes', 'No experience with Kubernetes yet.', 'absent'],
  ['Kubernetes', 'I have no Kubernetes experience.', 'absent'],
  ['Python', 'I want to learn Python.', 'absent'],
  ['Python', 'Keen to pick up Python.', 'absent'],
  ['Python', 'Looking forward to learning Python on the job.', 'absent'],
  ['Python', 'My goal is to become a Python developer.', 'absent'],
  ['Python', 'Have not worked with Python professionally.', 'absent'],
  ['Python', 'Python is on my list of things to learn.', 'absent'],
  ['Rust', 'Currently learning Rust.', 'listed'],
  ['Salesforce', 'Never used Salesforce, but learn fast.', 'absent'],
  ['forklift', 'I do not hold a forklift licence.', 'absent'],
  ['wound care', 'I would like to gain experience in wound care.', 'absent'],
];

const worked = (words: string): string =>
  `# Somebody\n\n## Experience\n\nWorker, Example Ltd, Jan 2019 - Dec 2023\n- ${words}\n`;
const listed = (words: string): string => `# Somebody\n\n## Skills\n${words}\n`;
const told = (words: string): string => `# Somebody\n\n## Summary\n${words}\n`;
const found = (label: string, resume: string): Finding | undefined =>
  readFindings(roleOf([asked(label)]), paper(resume))[0];

describe.each([
  ['a line of described work', WORK, worked],
  ['a list of skills', LIST, listed],
  ['a summary', SAID, told],
] as const)('%s', (_, cases, resumeOf) => {
  test.each(cases.map((one) => [`${one[0]}: ${one[1]}`, one] as const))('%s', (__, [label, words, level, reason]) => {
    const finding = found(label, resumeOf(words));
    expect([finding?.level, finding?.implied?.reason]).toEqual([level, reason]);
  });
});

describe('what only shows the thing', () => {
  test('names what stands on paper, and parses as stored', () => {
    const finding = found('SQL', worked('Tuned slow PostgreSQL queries.'));
    expect(finding?.implied).toEqual({ by: 'PostgreSQL', reason: 'PostgreSQL shows SQL' });
    expect(Finding.parse(finding)).toEqual(finding);
  });

  test('is not said where the thing itself is shown as well', () => {
    expect(
      found('SQL', `${worked('Tuned slow PostgreSQL queries.')}- Wrote SQL for the reports\n`)?.implied,
    ).toBeUndefined();
  });

  test('is said where the thing itself is only listed', () => {
    const finding = found('React', `${worked('Built the shop front in Next.js.')}\n## Skills\nReact\n`);
    expect([finding?.level, finding?.implied?.reason]).toEqual(['used', 'Next.js shows React']);
  });

  test('a finding stored before it existed still parses', () => {
    const old = { requirement: 'sql', level: 'used', quotes: [], via: 'SQL' };
    expect(Finding.parse(old)).toEqual(old);
  });
});

const rows = ACTS.map((row) => row.split(' = ')).map(
  ([names = '', acts = '']) =>
    [names, acts.replaceAll('#count', '12').replaceAll('#person', 'nurses').replaceAll("'", '')] as const,
);

test.each(rows)('each act of %s shows each of its names in described work, and in no list', (names, acts) => {
  const all = acts.split(' | ');
  const told = evidenceOf(paper(worked(all.map((act) => `Yesterday ${act}.`).join('\n- '))));
  const named = evidenceOf(paper(listed(all.join('\n'))));
  const items = told.statements.flatMap(({ form }, at) => (form === 'item' ? [at] : []));
  expect(items).toHaveLength(all.length);
  for (const name of names.split(', ')) {
    const shown = new Set(actsShown(name, told).map(({ statement }) => statement));
    const missed = all.filter((_, at) => !shown.has(items[at] ?? -1));
    expect(missed, name).toEqual([]);
    expect(actsShown(name, named), name).toEqual([]);
  }
});

test('no act is one word said twice, which any single one would show', () => {
  const words = (act: string): string[] =>
    act.split(/[^\p{L}\p{N}#']+/u).filter((word) => !/^(?:to|by|and)$/.test(word));
  const twice = rows
    .flatMap(([, acts]) => acts.split(' | '))
    .filter((act) => words(act).length > new Set(words(act)).size);
  expect(twice.filter((act) => new Set(words(act)).size === 1)).toEqual([]);
});

test('what somebody is not, wants or leaves to others is never described work', () => {
  const names = ['Kubernetes', 'Python', 'PostgreSQL', 'Figma', 'payroll', 'wound care', 'Salesforce'];
  const phrases = [
    (name: string) => `No experience with ${name}.`,
    (name: string) => `Keen to learn ${name}.`,
    (name: string) => `Looking forward to working with ${name}.`,
    (name: string) => `My brother uses ${name} daily.`,
    (name: string) => `Shadowed the team that ran ${name}.`,
    (name: string) => `The client used ${name} for years.`,
  ];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.constantFrom(...phrases), (name, phrase) => {
      expect(['absent', 'listed']).toContain(found(name, worked(phrase(name)))?.level);
    }),
  );
});
