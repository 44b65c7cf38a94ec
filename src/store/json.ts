/**
 * A value as JSON text that PostgreSQL takes as jsonb: without NUL characters, and with lone surrogates replaced
 * (PostgreSQL 18 manual §8.14 refuses both; people's texts can hold both).
 */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
  );
