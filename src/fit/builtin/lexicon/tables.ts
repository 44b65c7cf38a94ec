import { ANALYTICS } from './analytics.ts';
import { BUILDINGS } from './buildings.ts';
import { CLOUD } from './cloud.ts';
import { COMMERCE } from './commerce.ts';
import { CREDENTIALS } from './credentials.ts';
import { DATA } from './data.ts';
import { DESIGN } from './design.ts';
import { DOMAINS } from './domains.ts';
import { ENGINEERING } from './engineering.ts';
import { ENGINEERS_PAPERS } from './engineers-papers.ts';
import { FINANCE } from './finance.ts';
import { FRAMEWORKS } from './frameworks.ts';
import { HEALTH } from './health.ts';
import { INFRASTRUCTURE } from './infrastructure.ts';
import { LABORATORIES } from './laboratories.ts';
import { LANGUAGES } from './languages.ts';
import { LIBRARIES } from './libraries.ts';
import { LOGISTICS } from './logistics.ts';
import { MOBILE } from './mobile.ts';
import { MODELS } from './models.ts';
import { MONEY } from './money.ts';
import { MONEY_PAPERS } from './money-papers.ts';
import { OFFICE } from './office.ts';
import { PEOPLE_AND_LAW } from './people-and-law.ts';
import { PRACTICES } from './practices.ts';
import { SCHOOLS } from './schools.ts';
import { SECURITY } from './security.ts';
import { SELLING } from './selling.ts';
import { SERVICE_PAPERS } from './service-papers.ts';
import { SERVICES } from './services.ts';
import type { Table } from './term.ts';
import { TESTING } from './testing.ts';
import { TRADES } from './trades.ts';
import { WORKS } from './works.ts';
import { WORKS_PAPERS } from './works-papers.ts';

/** Every table of the lexicon. What stands first wins where two terms share a spelling. */
export const TABLES: readonly Table[] = [
  LANGUAGES,
  FRAMEWORKS,
  DATA,
  CLOUD,
  PRACTICES,
  TESTING,
  SECURITY,
  ANALYTICS,
  MOBILE,
  DESIGN,
  OFFICE,
  FINANCE,
  HEALTH,
  LOGISTICS,
  COMMERCE,
  TRADES,
  MONEY,
  SELLING,
  ENGINEERING,
  BUILDINGS,
  LABORATORIES,
  PEOPLE_AND_LAW,
  SCHOOLS,
  SERVICES,
  MODELS,
  LIBRARIES,
  INFRASTRUCTURE,
  CREDENTIALS,
  MONEY_PAPERS,
  ENGINEERS_PAPERS,
  SERVICE_PAPERS,
  WORKS,
  WORKS_PAPERS,
  DOMAINS,
];
