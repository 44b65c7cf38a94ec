import type { Importance } from '../../role.ts';
import type { Condition } from './condition.ts';

const COUNTRY =
  '(?:the )?(?:U\\.?S\\.?A?\\.?|U\\.?K\\.?|EU|EEA|United States(?: of America)?|United Kingdom|European Union|[A-Z][a-zA-Z]+(?: (?:Kingdom|States|Zealand|Africa|Arabia|Kong|Emirates|Republic|Ireland|Korea|Rica))?)';
const PERMIT = new RegExp(
  `\\b(?:(?:have |hold |possess )?(?:the |an? )?(?:full |legal |existing |valid |permanent |unrestricted |current )*(?:[Rr]ight|[Pp]ermission|entitlement|eligibility|authori[sz]ation) to (?:live and )?work|(?:legally |currently |fully )*(?:[Ee]ligible|[Aa]uthori[sz]ed|entitled|permitted|allowed) to (?:live and )?work|(?:valid |current )?work (?:authori[sz]ation|permit|visa|rights|eligibility))\\b(?:[^.;,]{0,30}?\\b[Ii]n (${COUNTRY}))?`,
  'g',
);
const NO_SPONSOR =
  /\b(?:(?:not|unable|cannot|can(?:'|’)t|without|no|won(?:'|’)t|don(?:'|’)t)\b[^.;]{0,70}\b(?:sponsor\w*|visas?)|sponsor\w* (?:is |are )?(?:not|unavailable)|(?:require|need)\w* (?:visa )?sponsorship)/i;
/** An offer of help, no condition. */
export const OFFERS =
  /\b(?:we (?:can |do |will |also )?(?:offer|provide|support|sponsor)|sponsorship (?:is )?available|visa support|relocation (?:support|assistance|package|bonus)|happy to sponsor)\b/i;
const CITIZEN = new RegExp(
  `\\b(?:(U\\.?S\\.?|UK|EU|Canadian|Australian|American) (citizen(?:ship)?|persons?|nationals?)|citizen(?:ship)? of (${COUNTRY}))\\b(?! status)`,
  '',
);

/** Conditions on the right to work. An offer to sponsor is no condition. */
export function permitsIn(clause: string, importance: Importance): Condition[] {
  const found = citizenship(clause) ?? rightToWork(clause) ?? withoutSponsor(clause);
  return found === null ? [] : [{ kind: 'permit', ...found, start: 0, end: clause.length, importance }];
}

type Permit = Pick<Condition, 'label' | 'asks'>;

function citizenship(clause: string): Permit | null {
  const hit = CITIZEN.exec(clause);
  if (!hit || /regardless|discriminat|status/i.test(clause)) return null;
  return { label: hit[0].replace(/\bcitizen$/, 'citizenship').replace(/^American/, 'US'), asks: [hit[0]] };
}

function rightToWork(clause: string): Permit | null {
  const hit = [...clause.matchAll(PERMIT)][0];
  if (!hit) return null;
  const country = withArticle(hit[1]?.replace(/[.,]$/, ''));
  return country ? { label: `right to work in ${country}`, asks: [country] } : { label: 'right to work', asks: [] };
}

function withArticle(country: string | undefined): string | undefined {
  return country !== undefined && /^(?:U\.?S|U\.?K|United)/.test(country) ? `the ${country}` : country;
}

function withoutSponsor(clause: string): Permit | null {
  const demanded = NO_SPONSOR.test(clause) && !OFFERS.test(clause);
  return demanded ? { label: 'right to work without sponsorship', asks: [] } : null;
}
