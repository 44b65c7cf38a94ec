import { z } from 'zod';
import { dayOf, NO_FIELDS, timeOf } from '../job-fields.ts';
import { LABEL, partsOf, type Site, WORD } from './site.ts';
import { companyOf, oneLine, placeOf, placesOf, textOfParts } from './site-text.ts';

const Place = z.object({ city: z.string().nullish(), country: z.string().nullish(), name: z.string().nullish() });
const Offer = z.object({
  slug: z.string(),
  title: z.string(),
  description: z.string(),
  requirements: z.string().nullish(),
  company_name: z.string().nullish(),
  location: z.string().nullish(),
  locations: z.array(Place).nullish(),
  remote: z.boolean().nullish(),
  hybrid: z.boolean().nullish(),
  on_site: z.boolean().nullish(),
  published_at: z.string().nullish(),
  close_at: z.string().nullish(),
  salary: z.object({ min: z.unknown().optional(), max: z.unknown().optional() }).nullish(),
});
const Answer = z.union([z.object({ offer: Offer }), z.object({ offers: z.array(Offer) })]);

/** Recruitee's Careers Site API (documented and public). */
export const recruitee: Site = (link) => {
  const [, tenant = '', slug = ''] =
    partsOf(link, `(${LABEL})\\.recruitee\\.com`, `(?:/l/[a-z]{2})?/o/(${WORD})(?:/c/new)?`) ?? [];
  if (slug === '') return null;
  return {
    site: 'recruitee',
    url: `https://${tenant.toLowerCase()}.recruitee.com/api/offers/${slug}`,
    isProof: true,
    read: (answer) => {
      const given = Answer.parse(JSON.parse(answer));
      const offer = 'offer' in given ? given.offer : given.offers.find((one) => one.slug === slug);
      return offer === undefined ? null : fieldsOf(offer, tenant);
    },
  };
};

function fieldsOf(offer: z.infer<typeof Offer>, tenant: string) {
  const text = textOfParts([
    [null, offer.description],
    ['Requirements', offer.requirements],
  ]);
  const places = (offer.locations ?? []).map(({ city, country, name }) => placeOf(city ?? name, country));
  return {
    ...NO_FIELDS,
    title: oneLine(offer.title),
    company: oneLine(offer.company_name) ?? companyOf(tenant, text),
    location: placesOf(places) ?? oneLine(offer.location),
    text,
    validThrough: timeOf(offer.close_at),
    postedAt: dayOf(offer.published_at),
    workplace: offer.hybrid
      ? ('hybrid' as const)
      : offer.remote
        ? ('remote' as const)
        : offer.on_site
          ? ('office' as const)
          : null,
    saysPay: offer.salary === undefined ? null : Boolean(offer.salary?.min || offer.salary?.max),
  };
}
