import type { Table } from './term.ts';

/** Cards, tickets and licences of building, factories, transport and the land. */
export const WORKS_PAPERS: Table = {
  kind: 'credential',
  field: 'works and transport papers',
  rows: `
NPORS card = ^NPORS
IPAF licence = ^IPAF, IPAF card, IPAF certificate; PASMA card = ^PASMA
ECS card = ECS gold card, JIB gold card, JIB card
18th Edition = 18th Edition BS 7671
City & Guilds 2391 = C&G 2391, 2391 inspection and testing
Gas Safe registration = Gas Safe registered, Gas Safe register, ACS gas qualifications
F-Gas certificate = F-gas certification, FGas 2079, City & Guilds 2079
NATE certification = NATE certified
Journeyman plumber = journeyman plumber license; Master plumber = master plumber license > plumbing licence
Plumbing licence = plumbing license, plumber license, plumber's license
NCCER certification = NCCER; NCCCO certification = NCCCO, CCO crane certification
NABCEP certification = NABCEP
EPA Lead-Safe = EPA RRP, lead-safe certified
Asbestos awareness
IRTEC; ASE certification = ASE certified, ASE master technician, ASE certifications > automotive qualification
Automotive qualification = IMI qualification, IMI Level 3
MOT tester licence = MOT tester, licensed MOT tester
A&P license = A&P licence, A&P certificate, airframe and powerplant license, airframe and powerplant certificate
EASA Part 66 licence = EASA B1, EASA B2, Part-66, B1 licence, B2 licence
Commercial pilot licence = commercial pilot license, commercial pilot certificate; Airline transport pilot licence = ^ATPL, airline transport pilot, ATP certificate; Instrument rating; Type rating = A320 type rating, B737 type rating
STCW certificate = ^STCW, STCW 95, STCW basic safety training; Seaman's book = seaman's discharge book, merchant mariner credential; ENG1 medical = ^ENG1
Driver CPC = driver certificate of professional competence, DCPC, driver qualification card; Transport Manager CPC = CPC national; Digital tachograph card = digi tacho card, tacho card
Hazmat endorsement = hazmat endorsed, HazMat endorsement; Tanker endorsement = tanker endorsed; Passenger endorsement = P endorsement; School bus endorsement = S endorsement; Doubles/triples endorsement > CDL
DOT medical card = DOT medical certificate, DOT physical
ADR certificate = ADR licence, ADR qualification; HIAB certificate = HIAB licence, HIAB ticket
PCV licence = PCV driving licence, Category D licence, PCV Category D
PA1 and PA6 = PA1, PA6, PA6A; Pesticide applicator license = pesticide applicator licence, certified pesticide applicator, pesticide license
NPTC chainsaw certificate = NPTC, CS30, CS38; ISA Certified Arborist = ISA arborist, certified arborist
Boiler operator license = boiler license, stationary engineer license
Elevator mechanic license = elevator mechanic licence, CET elevator
6G welding certification = 6G certified, 6G pipe certification; Coded welder > AWS D1.1 welding
Certified Quality Inspector = ^CQI
GWO training = GWO, GWO basic safety training
Flagger certification = certified flagger
Street works ticket = ^NRSWA, streetworks
CSCS Black card = black CSCS card > CSCS card
`,
};
