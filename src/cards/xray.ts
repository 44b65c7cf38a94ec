import { type Block, type Card, emphasis, type Fact, type Item, strong } from '../chat/card.ts';
import type { PostingFacts } from '../fit/evaluation.ts';
import type { Importance, Role } from '../fit/role.ts';
import { label, named, plural, quoted } from '../fit/wording.ts';
import { firstToShow, likelyQuestions, type Proof } from '../fit/xray.ts';
import { EVALUATE } from './evaluations.ts';
import { atMost, coreReason, readerName, roleName } from './words.ts';

/** The answer to /xray: what a posting really tests, out of the posting alone. No resume is read, and nothing is scored. */
export function xrayCard(posting: PostingFacts, role: Role): Card {
  const { requirements, knockOuts } = role;
  return {
    title: `X-ray · ${roleName({ role, posting })}`,
    summary: `${plural(requirements.length, 'thing')} asked for, ${plural(knockOuts.length, 'hard condition')}, and what is really tested.`,
    tone: 'plain',
    blocks: [
      { kind: 'facts', facts: [asked(role), ...turnsOn(role), ...conditions(role)] },
      ...testing(role),
      ...oddities(posting),
      { kind: 'heading', text: 'Likely questions' },
      { kind: 'list', ordered: true, items: likelyQuestions(role).map((question) => ({ line: [question] })) },
      { kind: 'heading', text: 'What to show first' },
      { kind: 'list', ordered: true, items: firstToShow(role).map(shown) },
      { kind: 'note', line: [footer(role, posting)] },
    ],
    buttons: [{ ...EVALUATE, label: 'Evaluate my resume', description: 'Opens the form for an evaluation' }],
  };
}

const shown = ({ requirements, proof }: Proof): Item => ({
  line: [strong(named(requirements.map(label), 'and', MOST_NAMED)), `: ${proof}`],
});

/** Names of one line of the posting. */
const MOST_NAMED = 6;

const IMPORTANCES: readonly Importance[] = ['must', 'preferred', 'bonus'];

function asked({ requirements }: Role): Fact {
  const counts = IMPORTANCES.flatMap((importance) => {
    const count = requirements.filter((each) => each.importance === importance).length;
    return count === 0 ? [] : [`${count} ${importance}`];
  });
  return { label: 'Asked for', value: [strong(plural(requirements.length, 'thing')), `: ${counts.join(', ')}`] };
}

/** What counts double in every score against it. */
function turnsOn({ requirements }: Role): Fact[] {
  const names = requirements.flatMap((one) => (one.core ? [`${label(one)} (${coreReason(one.core)})`] : []));
  return names.length === 0 ? [] : [{ label: 'Turns on', value: [atMost(names)] }];
}

const conditions = ({ knockOuts }: Role): Fact[] =>
  knockOuts.length === 0
    ? []
    : [{ label: 'Hard conditions', value: [knockOuts.map(({ label }) => label).join(' · ')] }];

/** Each part as the contrast that it is, why, and in whose words. */
function testing({ dimensions }: Role): Block[] {
  if (dimensions.length === 0) return [];
  const items = dimensions.map(({ title, why, words }) => ({
    title,
    line: [`${why} In its own words: `, emphasis(quoted(words))],
  }));
  return [
    { kind: 'heading', text: 'What it is really testing' },
    { kind: 'list', ordered: false, items },
  ];
}

function oddities({ oddities = [], open }: PostingFacts): Block[] {
  const items = [...(open ? [] : [ENDED]), ...oddities.map(({ message }) => message)].map((message) => ({
    line: [message],
  }));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: 'Odd about it' },
    { kind: 'list', ordered: false, items },
  ];
}

const ENDED = 'It says that its time to apply has passed. Ask whether it is still open.';

const footer = ({ engine }: Role, { postedAt }: PostingFacts): string =>
  `${postedAt ? `Posted on ${postedAt}. ` : ''}Read by ${readerName(engine)} from the posting alone: no resume, no score. Later evaluations of it use this same reading.`;
