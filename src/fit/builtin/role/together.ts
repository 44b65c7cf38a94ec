/** Working with colleagues names no ability of its own. */
export const TOGETHER = new Set([
  'collaborate',
  'partner',
  'liaise',
  'work',
  'interact',
  'interface',
  'communicate',
  'coordinate',
  'escalate',
  'support',
  'join',
  'engage',
  'operate',
]);
/** Who it is done with. */
export const COMPANY =
  /\b(?:engineers?|scientists?|managers?|designers?|developers?|teams?|stakeholders|departments?|colleagues|analysts?|partners|leadership|leaders|peers|executives|researchers|functions|owners|members|biologists|architects|advisors|directors?|officers?|specialists|teammates|others)\b/i;
