import type { Judgement } from '../../finding.ts';
import type { ResumePaper } from '../../reader.ts';
import type { KnockOut, KnockOutKind, Role } from '../../role.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { judgeDegree } from './judge-degree.ts';
import { judgeHeld } from './judge-held.ts';
import { judgeLanguage, judgePermit, judgePlace } from './judge-stated.ts';
import { judgeYears } from './judge-years.ts';

type Judge = (knockOut: KnockOut, evidence: Evidence) => Omit<Judgement, 'knockOut'>;

const JUDGES: Readonly<Record<KnockOutKind, Judge>> = {
  years: judgeYears,
  degree: judgeDegree,
  licence: judgeHeld,
  clearance: judgeHeld,
  permit: judgePermit,
  place: judgePlace,
  language: judgeLanguage,
};

/** What the resume says of each hard condition, in the role's order: pass, fail, or ask where nobody can tell from the paper. */
export const readJudgements = (role: Role, resume: ResumePaper): Judgement[] => judgementsIn(role, evidenceOf(resume));

/** The same from a resume already indexed. */
export const judgementsIn = (role: Role, evidence: Evidence): Judgement[] =>
  role.knockOuts.map((knockOut) => ({ knockOut: knockOut.id, ...JUDGES[knockOut.kind](knockOut, evidence) }));
