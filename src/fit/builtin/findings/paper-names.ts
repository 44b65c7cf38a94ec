/** The paper that a name in capitals stands on: "PCCN certification", "Enhanced DBS check". */
const PAPER =
  /(?<=\p{Lu}{2,}.*)\s(?:checks?|clearance|certificates?|certification|certified|disclosure|screening|cards?|licen[cs]e|qualification|registration|designation|credential|permit|ticket|status)$/u;

/** The names under which a paper is stated: as asked, and after a name in capitals without the paper ("PCCN, since 2022"). */
export const paperNames = (asked: string): string[] => [...new Set([asked, asked.replace(PAPER, '')])];

/** What is held on paper, whatever kind the posting's reader made of it. */
const HELD =
  /\b(?:[NS]VQ|BTEC|HN[CD]|GCSEs?|A[- ]levels?|City (?:&|and) Guilds|NEBOSH|IOSH|apprenticeship|diploma|certificates?|certification|licen[cs]e|accreditation)\b|\bLevel \d\b/i;

/** True where a paper is asked for: it is held, not practised. */
export const isPaper = (asked: string): boolean => HELD.test(asked);

const GRADE = /\b(?:level|grade|stage|tier|part|class)\s+([1-9])\b/i;

const gradeIn = (words: string): number | null => {
  const grade = GRADE.exec(words)?.[1];
  return grade === undefined ? null : Number(grade);
};

/** True unless both name a grade and the one that is held is below: "Level 2" is no Level 3, a Level 3 is a Level 2 too. */
export function isOfGrade(asked: string, held: string): boolean {
  const [least, own] = [gradeIn(asked), gradeIn(held)];
  return least === null || own === null || own >= least;
}
