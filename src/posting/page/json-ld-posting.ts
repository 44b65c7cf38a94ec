import { dayOf, type JobFields, NO_FIELDS, timeOf, workplaceOf } from '../job-fields.ts';
import { squeezed } from '../plain/plain-blocks.ts';
import { richToPlain } from '../plain/plain-rich.ts';
import { elementsIn, isNode, type LdNode } from './json-ld.ts';

/** Places that are named; a posting for a whole country can list sixty. */
const PLACES_NAMED = 4;
/** Fields of schema.org that some sites use beside or instead of the description, with the heading they get. */
const PARTS: readonly (readonly [string, string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
];

/** Reads a schema.org JobPosting. HTML in its texts may be escaped once or twice. */
export function jobFields(node: LdNode): JobFields {
  return {
    ...NO_FIELDS,
    title: line(node.title) ?? line(node.name),
    company: nameOf(node.hiringOrganization),
    location: locationOf(node),
    text: textOf(node),
    validThrough: timeOf(node.validThrough),
    postedAt: dayOf(node.datePosted),
    workplace:
      elementsIn(node.jobLocationType)
        .map(workplaceOf)
        .find((place) => place !== null) ?? null,
    saysPay: 'baseSalary' in node || 'estimatedSalary' in node ? saysPay(node) : null,
  };
}

const line = (value: unknown): string | null =>
  typeof value === 'string' ? squeezed(richToPlain(value)) || null : null;

function nameOf(value: unknown): string | null {
  const [first] = elementsIn(value);
  return isNode(first) ? (line(first.name) ?? line(first.legalName)) : line(first);
}

function textOf(node: LdNode): string {
  let text = typeof node.description === 'string' ? richToPlain(node.description) : '';
  for (const [field, heading] of PARTS) {
    const part = elementsIn(node[field])
      .filter((value) => typeof value === 'string')
      .map(richToPlain)
      .join('\n');
    if (part !== '' && !isSaid(part, text)) text += `${text === '' ? '' : '\n\n'}${heading}\n${part}`;
  }
  return text;
}

/** Whether the description already says it: its words in the same order, whatever the layout. */
function isSaid(part: string, text: string): boolean {
  const words = (given: string): string =>
    given
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(text).includes(words(part));
}

/** Whether the salary's field holds any figure. */
function saysPay(node: LdNode): boolean {
  return /[1-9]/.test(JSON.stringify([node.baseSalary ?? '', node.estimatedSalary ?? '']));
}

function locationOf(node: LdNode): string | null {
  const placesIn = (value: unknown): string[] => [
    ...new Set(elementsIn(value).flatMap((place) => placeOf(place) ?? [])),
  ];
  const from = placesIn(node.applicantLocationRequirements);
  const isRemote = elementsIn(node.jobLocationType).some((type) => line(type)?.toUpperCase() === 'TELECOMMUTE');
  const remote = from.length > 0 ? `Remote (${named(from)})` : 'Remote';
  const places = placesIn(node.jobLocation).filter((place) => !isRemote || !from.includes(place));
  return named(isRemote ? [remote, ...places] : places) || null;
}

const named = (places: readonly string[]): string =>
  places.length <= PLACES_NAMED
    ? places.join('; ')
    : `${places.slice(0, PLACES_NAMED).join('; ')} and ${places.length - PLACES_NAMED} more`;

function placeOf(value: unknown): string | null {
  if (!isNode(value)) return line(value);
  const [address] = elementsIn(value.address);
  if (!isNode(address)) return line(address) ?? line(value.name);
  const country = isNode(address.addressCountry) ? address.addressCountry.name : address.addressCountry;
  const parts = [line(address.addressLocality), line(address.addressRegion), line(country)].filter(
    (part) => part !== null,
  );
  return [...new Set(parts)].join(', ') || line(value.name);
}
