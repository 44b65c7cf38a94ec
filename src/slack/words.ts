import { unescaped } from './escape.ts';

/**
 * What a person wrote, out of what Slack makes of it: `<https://a.example|a.example>` is the link again, a channel its name, and
 * mentions are gone: they are how we were called.
 */
export const wordsOf = (text: string): string =>
  unescaped(text.replace(/<([^<>]*)>/g, (_, inside: string) => spoken(inside))).trim();

function spoken(inside: string): string {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('#')) return label === undefined ? '' : `#${label}`;
  if (/^[@!]/.test(target)) return '';
  return target.startsWith('mailto:') ? (label ?? '') : target;
}
