import type { KnockOut, Requirement, Role } from '../../../src/fit/role.ts';

const slug = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A requirement by its label alone. */
export const asked = (label: string, changes: Partial<Requirement> = {}): Requirement => ({
  id: slug(label),
  label,
  kind: 'skill',
  importance: 'must',
  alternatives: [label],
  words: label,
  ...changes,
});

export const condition = (
  kind: KnockOut['kind'],
  asks: readonly string[],
  changes: Partial<KnockOut> = {},
): KnockOut => ({
  id: kind,
  kind,
  label: asks.join(' or '),
  asks: [...asks],
  words: asks.join(' or '),
  ...changes,
});

export const roleOf = (requirements: Requirement[], knockOuts: KnockOut[] = []): Role => ({
  postingHash: 'posting',
  engine: { name: 'built-in', version: '2' },
  title: null,
  company: null,
  requirements,
  knockOuts,
  dimensions: [],
});
