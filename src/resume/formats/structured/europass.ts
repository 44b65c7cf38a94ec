import { decode } from '../../decode.ts';
import type { Document } from '../../document.ts';
import { corrupt } from '../../problems.ts';
import { candidateOutline } from './europass-candidate.ts';
import { passportOutline } from './europass-passport.ts';
import { documentOf } from './outline.ts';
import { find, treeOf } from './tree.ts';

/** Reads a Europass file: the older "SkillsPassport" (until 2020) or the newer "Candidate". */
export function readEuropass(bytes: Uint8Array): Document {
  const tree = treeOf(decode(bytes));
  const older = find(tree, 'LearnerInfo');
  const newer = find(tree, 'Candidate');
  if (older !== undefined) return documentOf('europass', passportOutline(older));
  if (newer !== undefined) return documentOf('europass', candidateOutline(newer));
  throw corrupt();
}
