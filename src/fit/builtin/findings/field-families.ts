/** Families of fields that postings name as one, with what a degree in them is called. */
const FAMILIES: readonly (readonly [asked: RegExp, fields: RegExp])[] = [
  [
    /\b(?:numerate|quantitative|numerical|mathematical|analytical)\b/i,
    /\b(?:math\w*|statistic\w*|physics|econom\w*|econometrics|engineering|comput\w*|informatics|data|actuarial|finance|accounting|accountancy|operations? research)\b/i,
  ],
  [
    /\b(?:stem|scientific|science subject|technical)\b/i,
    /\b(?:\w*sciences?|engineering|math\w*|physics|chemistry|\w*biology|comput\w*|informatics|statistics|technology|geology|pharmacology)\b/i,
  ],
  [
    /\bhumanities\b|\bliberal arts\b/i,
    /\b(?:history|philosophy|english|literature|languages?|linguistics|classics|theology|arts|humanities)\b/i,
  ],
  [
    /\bsocial sciences?\b/i,
    /\b(?:sociology|psychology|politics|political|anthropology|econom\w*|geography|criminology|social)\b/i,
  ],
  [
    /\b(?:health|healthcare|clinical|medical)[- ](?:related|sciences?|subject|field|discipline)\b/i,
    /\b(?:nursing|medicine|medical|health\w*|pharmac\w*|physiotherapy|biomedical|dental|dentistry|nutrition|midwifery)\b/i,
  ],
  [
    /\bbusiness[- ](?:related|subject|discipline)\b/i,
    /\b(?:business|management|marketing|finance|accounting|accountancy|econom\w*|commerce|administration)\b/i,
  ],
];

/** True where a field that stands for many ("a numerate subject") is answered by the words around a degree. */
export const isOfFamily = (asked: string, around: string): boolean =>
  FAMILIES.some(([names, fields]) => names.test(asked) && fields.test(around));
