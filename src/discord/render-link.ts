import { clipText } from './escape.ts';

/** Longer addresses lead nowhere that a person wants to go, and would take the room of the text (UTF-16 units). */
const LONGEST = 500;

/** A masked link to a web address. Discord masks no others: a mail address stands beside its text, and anything else is left out. */
export function renderLink(text: string, href: string, limit: number): string {
  const url = URL.canParse(href) ? new URL(href) : undefined;
  if (url?.protocol === 'mailto:') return clipText(withAddress(text, url.pathname), limit);
  const target = url && /^https?:$/.test(url.protocol) ? encoded(url.href) : undefined;
  if (target === undefined || target.length > LONGEST) return clipText(text, limit);
  // Square brackets would end the text, escaped or not.
  const label = clipText(text.replaceAll('[', '(').replaceAll(']', ')'), limit).trim();
  // Discord masks no link with another one, and so do we: where it leads is then said plainly.
  return label === '' || text.includes('://') ? `<${target}>` : `[${label}](${target})`;
}

const withAddress = (text: string, address: string): string => (text.includes(address) ? text : `${text} (${address})`);

/** Without what would end the address. */
const encoded = (href: string): string =>
  href.replace(/[()<>\\|'"`\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
