import { type Block, type Button, type Card, strong } from '../chat/card.ts';
import { lineFor } from '../fit/answer.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import type { Finding, Quote } from '../fit/finding.ts';
import type { Receipt } from '../fit/fit.ts';
import type { Core, Requirement } from '../fit/role.ts';
import { coreReason, decimal, inOneLine, LEVEL_WORDS, roleName, TONES, timesOver, VERDICTS } from './words.ts';

/** Requirements on one page: with the quotes of both papers, about what Discord takes in one message (4,000 characters). */
export const PAGE_SIZE = 8;
/** Quotes for one requirement: the best two say enough. */
const MOST_QUOTES = 2;

/** The posting's words beside the resume's words, for the person alone. `page` counts from 1; any other number gives the nearest page. */
export function evidenceCard(evaluation: Evaluation, id: string, page: number): Card {
  const { requirements } = evaluation.role;
  const listed = Math.max(1, Math.ceil(requirements.length / PAGE_SIZE));
  const asked = questions(evaluation);
  const pages = listed + (asked.length > 0 ? 1 : 0);
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const own = requirements.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE);
  return {
    title: `Evidence · ${roleName(evaluation)}`,
    summary: `${inOneLine(evaluation)} Evidence, page ${shown} of ${pages}.`,
    tone: TONES[evaluation.fit.band],
    blocks: [
      { kind: 'note', line: ['Only you see this. Points are those of the 100 that each requirement can give.'] },
      ...own.flatMap((requirement) => requirementBlocks(requirement, evaluation)),
      ...(shown === listed ? conditions(evaluation) : []),
      ...(shown > listed ? asked : []),
    ],
    buttons: turns(id, shown, pages),
  };
}

function requirementBlocks(requirement: Requirement, { findings, fit }: Evaluation): Block[] {
  const { id, label, importance, words } = requirement;
  const addend = fit.receipt.addends.find((each) => each.requirement === id);
  const finding = findings.find((each) => each.requirement === id);
  const points = addend ? ` · ${decimal(addend.points)} of ${decimal(addend.possible)} points` : '';
  return [
    { kind: 'divider' },
    { kind: 'text', line: [strong(label), ` · ${importance} · ${LEVEL_WORDS[finding?.level ?? 'absent']}${points}`] },
    ...(addend?.core ? [counted(fit.receipt, addend.core)] : []),
    { kind: 'quote', line: [words], source: 'the posting' },
    ...quotes(finding),
  ];
}

const counted = (receipt: Receipt, core: Core): Block => ({
  kind: 'text',
  line: [`It ${timesOver(receipt)}: ${coreReason(core)}.`],
});

function quotes(finding: Finding | undefined): Block[] {
  if (!finding || finding.level === 'absent') return [{ kind: 'text', line: ['Your resume shows nothing of it.'] }];
  const reason: Block[] = finding.implied ? [{ kind: 'text', line: [`${finding.implied.reason}.`] }] : [];
  return [...reason, ...finding.quotes.slice(0, MOST_QUOTES).map(fromResume)];
}

const fromResume = ({ text, section, page }: Quote): Extract<Block, { kind: 'quote' }> => ({
  kind: 'quote',
  line: [text],
  source: `your resume, ${section}, page ${page}`,
});

function conditions({ role, judgements }: Evaluation): Block[] {
  const blocks = role.knockOuts.flatMap((knockOut): Block[] => {
    const judgement = judgements.find((each) => each.knockOut === knockOut.id);
    if (!judgement) return [];
    return [
      { kind: 'text', line: [strong(knockOut.label), ` · ${VERDICTS[judgement.verdict]} · ${judgement.reason}`] },
      { kind: 'quote', line: [knockOut.words], source: 'the posting' },
      ...judgement.quotes.slice(0, MOST_QUOTES).map(fromResume),
    ];
  });
  return blocks.length > 0 ? [{ kind: 'heading', text: 'Conditions beside the score' }, ...blocks] : [];
}

/** What an interview is likely to ask, each with the line of the resume that answers it: the last page, where the role has questions. */
function questions({ role, findings }: Evaluation): Block[] {
  const blocks = role.dimensions.flatMap((dimension): Block[] => {
    if (dimension.question === undefined) return [];
    const line = lineFor(dimension, findings);
    return [
      { kind: 'text', line: [strong(dimension.question)] },
      line
        ? { ...fromResume(line), source: `your line: ${line.section}, page ${line.page}` }
        : { kind: 'text', line: ['No line of your resume answers this yet.'] },
    ];
  });
  return blocks.length > 0 ? [{ kind: 'heading', text: 'Likely questions' }, ...blocks] : [];
}

function turns(id: string, shown: number, pages: number): Button[] {
  const turn = (label: string, page: number): Button => ({
    label,
    command: 'evidence',
    values: { evaluation: id, page: String(page) },
    opens: 'answer',
    style: 'plain',
    description: `Evidence, page ${page} of ${pages}`,
  });
  return [
    ...(shown > 1 ? [turn('Previous page', shown - 1)] : []),
    ...(shown < pages ? [turn('Next page', shown + 1)] : []),
  ];
}
