import { createHash, randomBytes } from 'node:crypto';

/** Crockford's alphabet: no letter that is taken for a digit, none twice. 32 signs, so five bits each. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 16 signs are 80 bits: nobody finds one by trying, and its plain hash tells nothing. */
const LENGTH = 16;
const GROUP = 4;

/** A code as it is given to people: "7Q2M-…", four groups of four. */
export function newCode(): string {
  const signs = Array.from(randomBytes(LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('');
  return (signs.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** What is kept of a code. The same for a code that was typed in small letters, without dashes, or with the letters O, I and L. */
export const codeId = (code: string): string =>
  createHash('sha256')
    .update(
      code
        .toUpperCase()
        .replace(/[^0-9A-Z]/g, '')
        .replaceAll('O', '0')
        .replace(/[IL]/g, '1'),
    )
    .digest('hex');
