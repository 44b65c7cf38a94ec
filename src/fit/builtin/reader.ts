import type { Reader } from '../reader.ts';
import { BUILTIN_ENGINE } from './engine.ts';
import { withoutCopies } from './findings/copied.ts';
import { evidenceOf } from './findings/evidence.ts';
import { findingsIn } from './findings/findings.ts';
import { judgementsIn } from './findings/judgements.ts';
import { readRole } from './role/role.ts';

/** The reader that needs no key and no network: fixed rules, the same answer on every machine. */
export const builtinReader: Reader = {
  engine: BUILTIN_ENGINE,
  readRole: async (posting) => readRole(posting),
  readResume: async (role, resume) => {
    const { evidence, copied } = withoutCopies(role, evidenceOf(resume));
    return { findings: findingsIn(role, evidence), judgements: judgementsIn(role, evidence), copied, byWords: true };
  },
};
