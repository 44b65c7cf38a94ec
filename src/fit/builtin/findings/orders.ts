const RATED =
  'proven|used|met|matched|satisfied|fulfilled|passed|qualified|perfect|excellent|present|true|100|(?:the )?(?:highest|top|maximum|full)';
/** What is said to whoever reads the resume, not of the person: orders, roles of a conversation, answers ready to copy. */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\s+(?:\p{L}+\s+){0,4}(?:instructions?|rules?|prompts?|guidelines?|above|rubric|criteria)\b/iu,
  new RegExp(
    `\\b(?:mark|rate|score|grade|treat|count|consider|classify|label|set|give|report|output|return|respond|answer)\\s+(?:[\\p{L}\\d'’]+,?\\s+){0,9}?(?:as|with|to|at|=)\\s+["'“]?(?:${RATED})(?![\\p{L}\\d])`,
    'iu',
  ),
  /\b(?:you are|act as|pretend to be|behave as)\s+(?:now\s+)?(?:an?\s+|the\s+)?(?:\p{L}+\s+){0,2}(?:ai|assistant|language model|llm|evaluator|grader|reviewer|scorer|judge)\b/iu,
  /^\W*(?:system|assistant|user|developer|instructions?|(?:note|message|attention)(?: to)?(?: the| all)? ?(?:(?:ai|ats|llm|model|reader|reviewer|grader|evaluator|screener|parser)s? ?){1,2})(?: (?:prompt|message|note|override|instructions?))?\W*:/iu,
  /<\|[a-z_]{2,20}\|>|\[\/?INST\]|<\/?(?:system|instructions?|prompt|assistant)>/i,
  /["'“]?\b(?:level|score|verdict|finding|status|rating|band)["'”]?\s*[:=]\s*["'“]?(?:proven|pass(?:ed)?|100|used|excellent|max)\b/i,
  /\b(?:all|every|each)\s+(?:of\s+)?(?:the\s+|these\s+)?(?:\p{L}+\s+){0,2}(?:requirements?|qualifications?|criteria|skills?)\s+(?:(?:are|is|have|has|been|must|should|be|fully|already|to)\s+){1,4}(?:met|proven|satisfied|fulfilled|matched|held|present)\b/iu,
  /\b(?:i|candidate|applicant)\s+(?:have|has|possess(?:es)?|meets?|satisf(?:y|ies)|fulfil+s?|match(?:es)?)\s+(?:(?:all|every|each)\b|100\s?%)/i,
  /\b(?:this|the)\s+(?:candidate|applicant)\s+(?:must|should)\s+be\b|\bhire (?:this|the) (?:candidate|applicant|person)\b/i,
];
/** An order stands at the beginning of what it orders; text without sentence ends stays cheap. */
const FURTHEST = 600;

/** True for a statement that gives orders to its reader or answers for them. It tells nothing of the person, so nothing in it counts. */
export function isOrder(statement: string): boolean {
  const words = statement.slice(0, FURTHEST);
  return ORDERS.some((order) => order.test(words));
}
