/**
 * Currencies that count their smallest unit otherwise at Stripe than in ISO 4217 (docs.stripe.com/currencies): prices in
 * them would be shown wrong by a factor of a hundred.
 */
const ODD = new Set(['ISK', 'MGA', 'UGX']);

/** Whether prices in this currency can be shown and asked for. In small or capital letters. */
export const isCurrency = (code: string): boolean =>
  Intl.supportedValuesOf('currency').includes(code.toUpperCase()) && !ODD.has(code.toUpperCase());

/** "€5.00" for 500 of "eur". */
export function priceWords(amount: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
