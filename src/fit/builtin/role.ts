import type { PostingPaper } from '../reader.ts';
import { Refusal } from '../refusal.ts';
import type { KnockOut, Requirement, Role } from '../role.ts';
import { dimensionsOf } from './dimensions.ts';
import type { Draft } from './draft.ts';
import { BUILTIN_ENGINE } from './engine.ts';
import { merge } from './merge.ts';
import { type Asked, readPassage, sum } from './requirements.ts';
import { type Passage, passages } from './sections.ts';
import { sentences } from './sentences.ts';
import { vocabularyOf } from './terms.ts';

/**
 * Reads a posting alone: what it asks (12 to 25 requirements for an ordinary one), what decides by itself, and what the role really tests.
 * The same text always gives the same role. Throws a `Refusal` when nothing is asked that could be weighed.
 */
export function readRole(posting: PostingPaper): Role {
  const parts = passages(posting.text);
  const hasDemands = parts.some(({ part, headed }) => headed && (part === 'asked' || part === 'preferred'));
  const context = {
    title: posting.title ?? '',
    text: posting.text,
    vocabulary: vocabularyOf(posting.text),
    hasDemands,
  };
  const read = sum(parts.map((passage) => readPassage(passage, context)));
  const requirements = withIds(merge(read.drafts));
  if (requirements.length === 0)
    throw new Refusal('posting-asks-nothing', 'The posting names nothing that a resume could be weighed against.');
  return {
    postingHash: posting.hash,
    engine: BUILTIN_ENGINE,
    title: posting.title,
    company: posting.company,
    requirements,
    knockOuts: knockOutsOf(read.conditions),
    dimensions: dimensionsOf({
      title: posting.title ?? '',
      requirements,
      duties: dutySentences(parts),
      vocabulary: context.vocabulary,
    }),
  };
}

function dutySentences(parts: readonly Passage[]): string[] {
  return parts
    .filter(({ part }) => part === 'duties')
    .flatMap(({ text, bullet }) => (bullet ? [text] : sentences(text).map((one) => one.text)));
}

function withIds(drafts: readonly Draft[]): Requirement[] {
  const taken = new Set<string>();
  return drafts.map(({ duty: _, alternatives, ...rest }) => ({
    id: slug(rest.label, taken),
    ...rest,
    alternatives: [...alternatives],
  }));
}

function slug(label: string, taken: Set<string>): string {
  const base =
    label
      .toLowerCase()
      .replaceAll('+', ' plus')
      .replaceAll('#', ' sharp')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'requirement';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

function knockOutsOf(conditions: Asked['conditions']): KnockOut[] {
  const taken = new Set<string>();
  const seen = new Set<string>();
  const once = new Set(['years', 'degree', 'permit']);
  return conditions.flatMap(({ kind, label, asks, years, words }) => {
    const key = once.has(kind) ? kind : `${kind} ${label.toLowerCase()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        id: slug(`${kind} ${label}`, taken),
        kind,
        label,
        asks: [...asks],
        ...(years === undefined ? {} : { years }),
        words,
      },
    ];
  });
}
