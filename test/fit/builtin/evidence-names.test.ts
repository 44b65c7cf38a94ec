import { describe, expect, test } from 'vitest';
import { readFindings } from '../../../src/fit/builtin/findings/findings.ts';
import type { Finding } from '../../../src/fit/finding.ts';
import { asked, roleOf } from './asked.ts';
import { paper } from './paper.ts';

// Families of names, abbreviations, versions and forms of words: what is asked, how it stands on paper, what that shows.

type Case = readonly [label: string, words: string, level: Finding['level'], reason?: string];

const WORK: readonly Case[] = [
  ['CI/CD', 'Deployed daily through Jenkins and GitHub Actions.', 'used', 'Jenkins shows CI/CD'],
  ['cloud platforms', 'Ran everything on Google Cloud Platform.', 'used'],
  [
    'container orchestration',
    'Moved 30 services onto Kubernetes.',
    'proven',
    'Kubernetes shows container orchestration',
  ],
  ['Python', 'Wrote ETL jobs in PySpark.', 'used', 'PySpark shows Python'],
  ['Spark', 'Wrote ETL jobs in PySpark.', 'used', 'PySpark shows Spark'],
  ['ETL', 'Built ELT pipelines with dbt and Fivetran.', 'used', 'Fivetran shows ETL'],
  ['data warehousing', 'Modelled the Snowflake warehouse.', 'used', 'Snowflake shows data warehousing'],
  ['message queues', 'Queued jobs on RabbitMQ.', 'used', 'RabbitMQ shows message queues'],
  ['GraphQL', 'Served the app over a GraphQL API.', 'used'],
  ['unit testing', 'Covered the core with pytest.', 'used', 'pytest shows unit testing'],
  ['statistics', 'Ran regressions and ANOVA in R.', 'used'],
  ['point of sale systems', 'Rang up sales on the POS.', 'used'],
  ['managing budgets', 'Managed a budget of 2 million.', 'proven'],
  ['budget management', 'Managed a budget for the site.', 'used'],
  ['budget management', 'Managed the yearly budget.', 'used'],
  ['supervising staff', 'Supervised twelve staff.', 'proven'],
  ['staff supervision', 'Supervised nurses and aides.', 'used'],
  ['report writing', 'Wrote monthly reports for the board.', 'used'],
  ['writing reports', 'Wrote monthly reports for the board.', 'used'],
  ['data migration', 'Migrated customer data to a new CRM.', 'used'],
  ['customer onboarding', 'Onboarded new customers.', 'used'],
  ['vendor negotiations', 'Negotiated with vendors.', 'used'],
  ['stakeholder management', 'Managed stakeholders across six sites.', 'proven'],
  ['inventory counts', 'Counted inventory at night.', 'used'],
  ['process documentation', 'Documented processes for the call centre.', 'used'],
  ['patient handover', 'Handed over patients at shift change.', 'used'],
  ['child development', 'Tracked the development of children under five.', 'used'],
  ['food preparation', 'Prepared food for 200 guests.', 'proven'],
  ['machine maintenance', 'Maintained packing machines.', 'used'],
  ['route planning', 'Planned routes for nine vans.', 'proven'],
  ['safety inspections', 'Inspected the site for safety each week.', 'used'],
  ['quality inspection', 'Inspected parts for quality.', 'used'],
  ['contract review', 'Reviewed supplier contracts.', 'used'],
  ['legal research', 'Researched case law for litigators.', 'used'],
  ['tax returns', 'Prepared tax returns for 60 sole traders.', 'proven'],
  ['credit control', 'Cut overdue debt by 30% as credit controller.', 'proven'],
  ['event planning', 'Planned events for 300 guests.', 'proven'],
  ['fundraising', 'Raised funds of £40k for the hospice.', 'proven'],
  ['grant writing', 'Wrote grant bids.', 'used'],
  ['translation', 'Translated contracts from German.', 'used'],
  ['video editing', 'Edited weekly videos in Premiere Pro.', 'used'],
  ['experience with distributed teams', 'Led a team spread over four time zones.', 'absent'],
  ['welding', 'MIG and TIG welded frames.', 'used'],
  ['plumbing', 'Fitted bathrooms and repaired leaks.', 'used'],
  ['phlebotomy', 'Performed venipuncture on 30 patients daily.', 'proven'],
  ['IV insertion', 'Started peripheral IVs.', 'used'],
  ['catheter care', 'Changed urinary catheters.', 'used'],
  ['dementia care', 'Cared for residents with dementia.', 'used'],
  ['medication reconciliation', 'Reconciled medications at admission.', 'used'],
  ['telemetry', 'Watched telemetry for 24 beds.', 'proven'],
];
const LIST: readonly Case[] = [
  ['containers', 'Docker', 'listed', 'Docker shows containers'],
  ['TypeScript', 'TS, JS', 'absent'],
  ['Vue', 'Vue.js 3', 'listed'],
  ['Vue.js', 'Nuxt', 'listed', 'Nuxt shows Vue.js'],
  ['Angular', 'AngularJS', 'listed'],
  ['.NET', 'ASP.NET Core', 'listed', 'ASP.NET shows .NET'],
  ['Java', 'Spring Boot', 'listed', 'Spring Boot shows Java'],
  ['Python', 'Django, Flask', 'listed', 'Django shows Python'],
  ['Linux', 'Ubuntu, Debian', 'listed', 'Ubuntu shows Linux'],
  ['SQL', 'MS SQL Server', 'listed', 'SQL Server shows SQL'],
  ['NoSQL databases', 'MongoDB', 'listed', 'MongoDB shows NoSQL databases'],
  ['unit testing', 'Jest, JUnit', 'listed', 'Jest shows unit testing'],
  ['machine learning', 'scikit-learn, TensorFlow', 'listed', 'scikit-learn shows machine learning'],
  ['data visualization', 'Tableau', 'listed', 'Tableau shows data visualization'],
  ['business intelligence', 'Power BI', 'listed', 'Power BI shows business intelligence'],
  ['accounting software', 'QuickBooks', 'listed', 'QuickBooks shows accounting software'],
  ['bookkeeping', 'Xero', 'listed', 'Xero shows bookkeeping'],
  ['spreadsheets', 'Excel', 'listed', 'Excel shows spreadsheets'],
  ['Excel', 'Word, Excel, Outlook', 'listed'],
  ['MS Office', 'Excel, PowerPoint', 'listed', 'Excel shows MS Office'],
  ['electronic medical records', 'Cerner', 'listed', 'Cerner shows electronic medical records'],
  ['HRIS', 'Workday, BambooHR', 'listed', 'Workday HCM shows HRIS'],
  ['applicant tracking systems', 'Greenhouse', 'absent'],
  ['Adobe Creative Suite', 'Photoshop, Illustrator, InDesign', 'listed', 'Photoshop shows Adobe Creative Suite'],
  ['CAD', 'AutoCAD, Revit', 'listed', 'AutoCAD shows CAD'],
  ['agile methodologies', 'Scrum, Kanban', 'listed', 'Scrum shows agile methodologies'],
  ['project management', 'PMP, MS Project', 'absent'],
  ['driving licence', 'Full UK driving licence', 'listed'],
];

const worked = (words: string): string =>
  `# Somebody\n\n## Experience\n\nWorker, Example Ltd, Jan 2019 - Dec 2023\n- ${words}\n`;
const listed = (words: string): string => `# Somebody\n\n## Skills\n${words}\n`;

describe.each([
  ['described work', WORK, worked],
  ['a list of skills', LIST, listed],
] as const)('%s', (_, cases, resumeOf) => {
  test.each(cases.map((one) => [`${one[0]}: ${one[1]}`, one] as const))('%s', (__, [label, words, level, reason]) => {
    const [finding] = readFindings(roleOf([asked(label)]), paper(resumeOf(words)));
    expect([finding?.level, finding?.implied?.reason]).toEqual([level, reason]);
  });
});
