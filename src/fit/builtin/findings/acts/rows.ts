import { ANY_TRADE } from './any-trade.ts';
import { ARTS } from './arts.ts';
import { BANKING_AND_INSURANCE } from './banking-and-insurance.ts';
import { BEAUTY_AND_SPORT } from './beauty-and-sport.ts';
import { BUILDING_AND_TRANSPORT } from './building-and-transport.ts';
import { BUILDINGS_AND_LAND } from './buildings-and-land.ts';
import { CARE_AS_TOLD } from './care-as-told.ts';
import { CHILDCARE_AND_YOUTH } from './childcare-and-youth.ts';
import { COUNTERS_AND_EVENTS } from './counters-and-events.ts';
import { ENGINEERING_AND_SCIENCE } from './engineering-and-science.ts';
import { ENVIRONMENT_AND_SAFETY } from './environment-and-safety.ts';
import { FACTORIES_AND_WORKSHOPS } from './factories-and-workshops.ts';
import { GUESTS_AND_SAFETY } from './guests-and-safety.ts';
import { HEALTH } from './health.ts';
import { HEALTH_OFFICES } from './health-offices.ts';
import { LABORATORY } from './laboratory.ts';
import { LAW } from './law.ts';
import { MARKETING } from './marketing.ts';
import { MEDICINE } from './medicine.ts';
import { MEDICINES_AND_STATISTICS } from './medicines-and-statistics.ts';
import { MONEY_AND_TRADE } from './money-and-trade.ts';
import { OFFICE_WORK } from './office-work.ts';
import { OFFICES_AND_SHOPS } from './offices-and-shops.ts';
import { PEOPLE_AND_LAW } from './people-and-law.ts';
import { PHARMACY_AND_LABS } from './pharmacy-and-labs.ts';
import { PLANTS_AND_POWER } from './plants-and-power.ts';
import { PROJECTS_AND_OPERATIONS } from './projects-and-operations.ts';
import { PROPERTY_AND_BUYING } from './property-and-buying.ts';
import { PUBLIC_SERVICE } from './public-service.ts';
import { SAFETY } from './safety.ts';
import { SCHOOLS_AND_COLLEGES } from './schools-and-colleges.ts';
import { SELLING_AND_SERVING } from './selling-and-serving.ts';
import { SITES_AND_UTILITIES } from './sites-and-utilities.ts';
import { SOCIAL_CARE } from './social-care.ts';
import { TEACHING } from './teaching.ts';
import { TECHNOLOGY } from './technology.ts';
import { TEETH_AND_ANIMALS } from './teeth-and-animals.ts';
import { THERAPIES } from './therapies.ts';
import { TRANSPORT_AND_LAND } from './transport-and-land.ts';
import { WORKS_AS_TOLD } from './works-as-told.ts';

/** What people do when they do a thing: `name, other name = act | act` on each line; see ANY_TRADE. */
export const ACTS: readonly string[] = [
  ANY_TRADE,
  OFFICES_AND_SHOPS,
  HEALTH,
  MEDICINE,
  PHARMACY_AND_LABS,
  TEETH_AND_ANIMALS,
  HEALTH_OFFICES,
  SOCIAL_CARE,
  THERAPIES,
  PEOPLE_AND_LAW,
  LAW,
  OFFICE_WORK,
  TEACHING,
  SCHOOLS_AND_COLLEGES,
  PUBLIC_SERVICE,
  PROJECTS_AND_OPERATIONS,
  MONEY_AND_TRADE,
  BANKING_AND_INSURANCE,
  PROPERTY_AND_BUYING,
  SELLING_AND_SERVING,
  MARKETING,
  ENGINEERING_AND_SCIENCE,
  PLANTS_AND_POWER,
  BUILDINGS_AND_LAND,
  ENVIRONMENT_AND_SAFETY,
  LABORATORY,
  MEDICINES_AND_STATISTICS,
  BUILDING_AND_TRANSPORT,
  SITES_AND_UTILITIES,
  FACTORIES_AND_WORKSHOPS,
  TRANSPORT_AND_LAND,
  GUESTS_AND_SAFETY,
  BEAUTY_AND_SPORT,
  SAFETY,
  ARTS,
  CHILDCARE_AND_YOUTH,
  TECHNOLOGY,
  COUNTERS_AND_EVENTS,
  CARE_AS_TOLD,
  WORKS_AS_TOLD,
].flatMap((rows) => rows.split('\n').filter((row) => row !== ''));
