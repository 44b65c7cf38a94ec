import { usageProblem } from './problems.ts';

/** An option's whole number from 1 on. Throws the Problem that names it. */
export function wholeOf(name: string, given: string | undefined, otherwise?: string): number {
  const value = given ?? otherwise ?? '';
  if (!/^[1-9]\d{0,4}$/.test(value)) throw usageProblem(`--${name} is a whole number from 1 to 99999.`);
  return Number(value);
}
