import type { Table } from './term.ts';

export const DOMAINS: Table = {
  kind: 'domain',
  field: 'domains',
  rows: `
Payments = payments infrastructure, payment processing, payment systems, payment services, payments industry, digital payments
Fintech = financial technology, fin-tech
Financial services = finance industry, financial institutions, financial sector
Banking = retail banking, commercial banking
Insurance = insurtech, insurance industry
Healthcare = health care, healthcare industry, health tech, healthtech
Biotech = biotechnology, life sciences, biopharma
Pharmaceuticals = pharma, pharmaceutical, pharmaceutical industry
Medical devices = medical device
SaaS = software as a service, B2B SaaS, SaaS products
Marketplaces = two-sided marketplace, online marketplace
Adtech = ad tech, advertising technology
Telecommunications = telecom, telecoms
Automotive = automotive industry
Aerospace = aviation, aerospace industry
Defense sector = defence sector, defense industry, defence industry, defense contractor
Energy sector = oil and gas, oil & gas, utilities industry, renewable energy
Real estate = property management, commercial real estate
Construction = construction industry
Higher education = university administration
Nonprofit = non-profit, not-for-profit, nonprofits, charity sector
Government sector = public sector, federal government, local government
Media industry = entertainment industry, broadcasting
Gaming industry = video games, games industry
Travel industry = tourism
Consumer goods = CPG, FMCG, consumer packaged goods
Food industry = food manufacturing, food production
Cryptocurrency = crypto
Semiconductors = semiconductor, chip design
Startups = start-ups, startup, start-up, startup environment
`,
};
