import type { RequirementKind } from '../../role.ts';
import type { Vocabulary } from './terms.ts';

const CREDENTIAL =
  /\b(?:certif\w+|licen[cs]es?|licensure|degree|diploma|accredit\w+|chartered|registration(?! (?:platform|site|system|form|desk|process|software|tool|fee)s?\b)|PMP|CISSP|CISM|CFA|SHRM-\w+|PHR|CSM|PRINCE2|green belt|black belt)\b/i;
const DOMAIN =
  /\b(?:industr(?:y|ies)|sector|domain|marketplace|B2B|B2C|SaaS|fin-?tech|ed-?tech|health-?care|e-?commerce|start-?ups?|insurance|banking|pharma\w*|biotech|retail|hospitality|public sector|non-?profit|government|(?:^|digital |card |online |consumer |merchant |mobile |global )payments|oncology|energy|logistics|compan(?:y|ies)|firms?|agenc(?:y|ies)|hospitals?|sectors|industries)$/i;

/** The kind of a thing by its name. */
export function kindOf(label: string, vocabulary: Vocabulary): RequirementKind {
  const term = vocabulary.whole(label);
  if (term) return term.kind;
  if (CREDENTIAL.test(label)) return 'credential';
  return DOMAIN.test(label) ? 'domain' : 'skill';
}
