/** "São Paulo", "sao_paulo", and "SAO PAULO" are the same. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();

const cityOf = (zone: string): string => zone.split('/').at(-1) ?? zone;

/** UTC, and cities that the tz database calls by newer names than ICU's list does. */
const BESIDE = 'UTC Asia/Kolkata Asia/Kathmandu Asia/Ho_Chi_Minh Asia/Yangon Europe/Kyiv America/Nuuk'.split(' ');
const zones = (): readonly string[] => [...Intl.supportedValuesOf('timeZone'), ...BESIDE];

let known: ReadonlyMap<string, string> | undefined;

/** By full name and by city. */
function knownZones(): ReadonlyMap<string, string> {
  known ??= new Map(zones().flatMap((zone) => [[plain(cityOf(zone)), zone] as const, [plain(zone), zone] as const]));
  return known;
}

/** Longer than any zone's name (characters). */
const LONGEST = 64;

/**
 * The time zone in what a person typed: its IANA name, or its city alone, in any case and with or without accents.
 * Undefined for everything else. Short names count for nothing: IST is three zones, and EST knows no summer.
 */
export function zoneIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const named = knownZones().get(plain(text));
  return named ?? (text.includes('/') ? aliasOf(text.trim()) : undefined);
}

/** A zone under another of its names, which the list leaves out: "US/Eastern". */
function aliasOf(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name.replaceAll(' ', '_') }).resolvedOptions().timeZone;
  } catch (error) {
    // So says the language of a name that it does not know.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
