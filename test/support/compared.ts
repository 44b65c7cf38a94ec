import type { Compared } from '../../src/cards/compared.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import { posting, resume } from '../fit/arbitrary.ts';
import { james, matteo, priya, role } from '../fixtures/article/by-hand.ts';

/** As many as can be compared, with long names, conditions and differences: the largest cards there are. */
const companies = ['Stripe Payments Europe Limited', 'Acme', 'Acme', 'Bolt Logistics and Delivery', 'Core'];
const totals = [25, 15, 20, 18, 22];

export const postingsCompared: Compared = {
  of: 'postings',
  entries: companies.map((company, index) => {
    const requirements = role.requirements.slice(index, totals[index]);
    const evaluation = evaluate({ posting, resume }, { ...role, company, requirements }, matteo);
    return { place: index + 1, id: `0e92f562-6b3d-4de6-ad3f-00ac97d0dc8d-${index + 1}`, evaluation };
  }),
};

export const resumesCompared: Compared = {
  of: 'resumes',
  entries: [matteo, priya, james, priya, matteo].map((reading, index) => ({
    place: index + 1,
    evaluation: evaluate({ posting, resume }, role, reading),
  })),
};
