import { Problem } from '../chat/problem.ts';
import { Refusal } from './refusal.ts';
import { kindOf } from './sniff.ts';

/** Refuses by its first bytes what reading it would refuse: cheap enough to do while the person still has the form open. Throws a Problem about `option`. */
export function refuseAtSight(bytes: Uint8Array, option: string): void {
  try {
    kindOf(bytes);
  } catch (error) {
    throw error instanceof Refusal ? new Problem(error.text, option) : error;
  }
}
