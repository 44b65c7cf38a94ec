import type { Check } from '../chat/check.ts';

/** Runs one look at a thing; what it throws is what is wrong. `lines` finds the words for it, else the name of the fault is told. */
export async function check(
  name: string,
  look: () => Promise<string>,
  lines: (error: unknown) => readonly string[] | undefined,
): Promise<Check> {
  try {
    return { name, ok: true, detail: await look() };
  } catch (error) {
    const [detail = 'It does not answer as it should.', ...rest] = lines(error) ?? [];
    return { name, ok: false, detail, ...(rest.length > 0 && { next: rest.join(' ') }) };
  }
}
