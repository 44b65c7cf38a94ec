import type { Stage } from './card.ts';

// What every platform shows alike.

/** 0 to 100, whole; 0 for what is no number. */
export const percent = (value: number): number => Math.round(Math.min(100, Math.max(0, value || 0)));

type State = Stage['state'];

/** How far a stage is, in words. */
export const STATES: Readonly<Record<State, string>> = {
  waiting: 'waiting',
  running: 'in progress',
  done: 'done',
  failed: 'failed',
};

/** Signs beside those words, for platforms that draw none themselves. */
export const SIGNS: Readonly<Record<State, string>> = { waiting: '⚪', running: '⏳', done: '✅', failed: '❌' };
