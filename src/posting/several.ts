import { canonicalLink, linkIn } from './link.ts';

/** A posting as a person gave it: a link, or its text. */
export type GivenPosting = { readonly link: string } | { readonly text: string };

/** A line of dashes between texts. */
const DIVIDER = /^[ \t]*-{3,}[ \t]*$/mu;
/** What stands beside links in fewer words than these is talk, and no text of a posting (characters). */
const LEAST_TEXT = 300;

/**
 * The postings in what a person typed: links with any space between them, or whole texts with a line of dashes between them.
 * A link that comes twice is one, however it is written. Empty for a text without anything in it.
 */
export function postingsIn(typed: string): GivenPosting[] {
  const seen = new Set<string>();
  return typed
    .split(DIVIDER)
    .flatMap(postingsInPart)
    .filter((posting) => {
      const key = 'link' in posting ? canonicalLink(linkIn(posting.link) ?? posting.link) : posting.text;
      return !seen.has(key) && seen.add(key);
    });
}

function postingsInPart(part: string): GivenPosting[] {
  const words = part.split(/\s+/u).filter((word) => word !== '');
  const links = words.filter((word) => linkIn(word) !== null);
  const talk = words.reduce((sum, word) => sum + (linkIn(word) === null ? word.length + 1 : 0), 0);
  if (links.length > 0 && talk < LEAST_TEXT) return links.map((link) => ({ link }));
  const text = part.trim();
  return text === '' ? [] : [{ text }];
}
