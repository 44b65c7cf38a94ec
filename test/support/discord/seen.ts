import { z } from 'zod';
import type { Seen } from '../harness.ts';
import { readMarkdown } from './body-markdown.ts';
import type { Message } from './world.ts';

const Component = z.object({
  type: z.number(),
  content: z.string().optional(),
  label: z.string().optional(),
  description: z.string().optional(),
  placeholder: z.string().optional(),
  value: z.unknown().optional(),
  custom_id: z.string().optional(),
  components: z.array(z.unknown()).default([]),
  component: z.unknown().optional(),
  accessory: z.unknown().optional(),
  options: z.array(z.object({ label: z.string() })).default([]),
});
export type Component = z.infer<typeof Component>;

export const BUTTON = 2;
export const TEXT = 10;

/** All components, each before those within it. */
export function componentsIn(components: readonly unknown[]): Component[] {
  return components.flatMap((given) => {
    const component = Component.parse(given);
    const { components: inner, component: one, accessory } = component;
    return [component, ...componentsIn([...inner, one, accessory].filter((each) => each !== undefined))];
  });
}

/** A message as Discord shows it. */
export function messageSeen({ components, calls }: Pick<Message, 'components' | 'calls'>): Seen {
  const all = componentsIn(components);
  const read = all.flatMap(({ type, content }) =>
    type === TEXT && content !== undefined ? [readMarkdown(content)] : [],
  );
  return {
    text: read.map(({ text }) => text).join('\n'),
    pings: calls ? read.flatMap(({ pings }) => pings) : [],
    links: read.flatMap(({ links }) => links),
    buttons: all.flatMap(({ type, label }) => (type === BUTTON && label !== undefined ? [label] : [])),
  };
}

/** A form as Discord shows it: labels and what stands in the fields are plain text. */
export function formSeen(form: Record<string, unknown>): Seen {
  const { title, components } = z.object({ title: z.string(), components: z.array(z.unknown()) }).parse(form);
  const lines = componentsIn(components).flatMap(({ content, label, description, placeholder, value, options }) => [
    ...(content === undefined ? [] : [readMarkdown(content).text]),
    ...[label, description, placeholder].filter((text) => text !== undefined),
    ...(typeof value === 'string' ? [value] : []),
    ...options.map((option) => option.label),
  ]);
  return { text: [title, ...lines].join('\n'), pings: [], links: [], buttons: [] };
}
