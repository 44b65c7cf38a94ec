import { dayOf, NO_FIELDS } from '../job-fields.ts';
import { LABEL, partsOf, type Site } from './site.ts';
import { companyOf, oneLine, type Part, placesOf, textOfParts } from './site-text.ts';

/** The whole board comes in one answer. */
const LIMITS = { bytes: 10_000_000, total: 15_000 };
/** Jobs in one feed, and parts of one job. */
const MOST_POSITIONS = 5_000;
const MOST_PARTS = 20;

/** Personio's public feed, in XML. Only the one position is cut out of it and read: no entity is ever resolved. */
export const personio: Site = (link) => {
  const [, tenant = '', suffix = '', id = ''] =
    partsOf(link, `(${LABEL})\\.jobs\\.personio\\.(de|com|es)`, '/job/(\\d{1,12})(?:/apply)?') ?? [];
  if (id === '') return null;
  const language = /^[a-z]{2}$/.exec(link.searchParams.get('language') ?? '')?.[0] ?? 'en';
  return {
    site: 'personio',
    url: `https://${tenant.toLowerCase()}.jobs.personio.${suffix.toLowerCase()}/xml?language=${language}`,
    isProof: false,
    limits: LIMITS,
    read: (answer) => {
      if (!answer.includes('<workzag-jobs')) throw new SyntaxError('the answer is no feed of Personio');
      const positions = answer.split('<position>', MOST_POSITIONS + 1).slice(1);
      const position = positions.find((one) => element(withoutParts(one), 'id') === id);
      return position === undefined ? null : fieldsOf(position, tenant);
    },
  };
};

function fieldsOf(position: string, tenant: string) {
  const parts = position.split('<jobDescription>', MOST_PARTS + 1).slice(1);
  const text = textOfParts(parts.map((part): Part => [element(part, 'name'), element(part, 'value')]));
  const head = withoutParts(position);
  const offices = [
    element(head, 'office'),
    ...head
      .split('<additionalOffices>')
      .slice(1)
      .map((one) => element(one, 'office')),
  ];
  return {
    ...NO_FIELDS,
    title: oneLine(element(head, 'name')),
    company: oneLine(element(head, 'subcompany')) ?? companyOf(tenant, text),
    location: placesOf(offices),
    text,
    postedAt: dayOf(element(head, 'createdAt')),
  };
}

/** A position without its descriptions, whose parts have names too. */
function withoutParts(position: string): string {
  const [before = '', ...rest] = position.split('<jobDescriptions>');
  return before + (rest.join('').split('</jobDescriptions>')[1] ?? '');
}

/** What stands between the tags of an element's first occurrence, out of its CDATA. */
function element(xml: string, name: string): string | null {
  const start = xml.indexOf(`<${name}>`);
  const end = start === -1 ? -1 : xml.indexOf(`</${name}>`, start);
  if (end === -1) return null;
  const inner = xml.slice(start + name.length + 2, end).trim();
  return inner.startsWith('<![CDATA[') && inner.endsWith(']]>') ? inner.slice(9, -3) : inner;
}
