import type { Span } from './dates.ts';
import type { Marked } from './forms.ts';

/** A job, a project, a course: what stands under one heading, perhaps with dates. */
export interface Entry {
  readonly section: string;
  readonly spans: readonly Span[];
  /** True when anything is described in it. */
  readonly described: boolean;
}

/** What stands together. What comes before the first heading has no entry. */
export interface Group {
  readonly entry: Entry | null;
  readonly blocks: readonly Marked[];
}

interface Open {
  readonly blocks: Marked[];
  readonly headed: boolean;
  described: boolean;
  dated: boolean;
}

/** Groups a section's paragraphs: a heading after something described begins a new entry, and so does a second dated heading. */
export function groupsOf(section: string, all: readonly Marked[]): Group[] {
  const groups: Open[] = [];
  for (const one of all) {
    const last = groups.at(-1);
    const begins = one.form === 'heading' && (!last?.headed || last.described || (isDated(one) && last.dated));
    if (begins) groups.push(begun(one, last));
    else if (last) add(last, one);
    else groups.push({ blocks: [one], headed: false, described: true, dated: false });
  }
  return groups.map(({ blocks, headed, described }) => ({
    blocks,
    entry: headed ? entryOf(section, blocks, described) : null,
  }));
}

const isDated = ({ spans }: Marked): boolean => spans.length > 0;

function add(group: Open, one: Marked): void {
  group.blocks.push(one);
  group.described ||= one.form !== 'heading';
  group.dated ||= isDated(one);
}

/** Where titles stand above their dates, the undated heading right before a dated one is the title of the new entry. */
function begun(one: Marked, last: Open | undefined): Open {
  const [first] = last?.blocks ?? [];
  const before = last?.blocks.at(-1);
  const titled =
    last?.dated && !last.described && first && !isDated(first) && before?.form === 'heading' && !isDated(before);
  const title = titled && isDated(one) ? last.blocks.splice(-1) : [];
  return { blocks: [...title, one], headed: true, described: false, dated: isDated(one) };
}

const entryOf = (section: string, blocks: readonly Marked[], described: boolean): Entry => ({
  section,
  described: described && blocks.some(({ form }) => form === 'item'),
  spans: blocks.flatMap(({ spans }) => spans),
});
