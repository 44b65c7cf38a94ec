import { MARK } from './content.ts';

/** Papers that a row shares at its end: "child protection / mandatory reporting training", "backflow prevention and TMV endorsement". */
const PAPER = /\s(training|certificates?|certifications?|tickets?|endorsements?|clearances?|checks?)$/i;
const IS_PAPER =
  /\b(?:training|certificat\w+|tickets?|endorsements?|clearances?|checks?|vetting|licen[cs]es?|cards?|registration|diploma|degree|experience|aid)$/i;
const MOST_OF_PAPER = 3;

/** Gives each thing of a row the paper that it ends on. `known`: the name of something by itself. */
export function ofOnePaper(pieces: readonly string[], known: (text: string) => boolean): string[] {
  const paper = PAPER.exec(pieces.at(-1) ?? '')?.[1];
  const isTraining = paper?.toLowerCase() === 'training';
  const whole = pieces.slice(0, -1);
  const shared = isTraining ? PAPER_TRAINING.test(pieces.join(' ')) : !whole.some((piece) => known(piece));
  if (paper === undefined || !shared) return [...pieces];
  return pieces.map((piece) =>
    IS_PAPER.test(piece) || piece.split(/[\s\uE001]+/).length > MOST_OF_PAPER
      ? piece
      : `${piece} ${paper.replace(/s$/, '')}`,
  );
}

/** Training that is held as a paper; "onboarding and staff training" is a kind of work. */
const PAPER_TRAINING =
  /\b(?:current|valid|up[- ]to[- ]date|mandatory|first[\s\uE001]aid|CPR|safeguarding|child[\s\uE001]protection|anaphylaxis)\b/i;

/** "procurement and security questions": what is asked about both. */
export const shareHead = ([first = '', second = '', ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  !/[\s\uE001]/.test(first) &&
  !new RegExp(MARK).test(second) &&
  /^\S+ (?:questions|enquiries|queries|matters|concerns|topics|backgrounds?)$/i.test(second);
