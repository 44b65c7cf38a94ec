/** The paper that a name in capitals stands on: "PCCN certification", "Enhanced DBS check". */
const PAPER =
  /(?<=\p{Lu}{2,}.*)\s(?:checks?|clearance|certificates?|certification|certified|disclosure|screening|cards?|licen[cs]e|qualification|registration)$/u;

/** The names under which a paper is stated: as asked, and after a name in capitals without the paper ("PCCN, since 2022"). */
export const paperNames = (asked: string): string[] => [...new Set([asked, asked.replace(PAPER, '')])];
