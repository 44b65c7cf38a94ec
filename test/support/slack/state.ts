import { z } from 'zod';
import { fileJson } from './payloads.ts';
import type { World } from './world.ts';

const Choice = z.looseObject({ value: z.string() });
const Input = z.looseObject({
  block_id: z.string(),
  element: z.looseObject({
    type: z.string(),
    action_id: z.string(),
    initial_value: z.string().optional(),
    initial_option: Choice.optional(),
    options: z.array(Choice).optional(),
  }),
});
type Element = z.infer<typeof Input>['element'];

/** `view.state.values` of a form as Slack sends it: what was filled in, what stood there before, and null for what is empty. */
export function stateOf(
  world: World,
  origin: string,
  view: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, string>>,
): object {
  const inputs = z
    .array(z.looseObject({ type: z.string() }))
    .parse(view.blocks)
    .filter(({ type }) => type === 'input')
    .map((block) => Input.parse(block));
  const unknown = Object.keys(values).filter((name) => !inputs.some(({ block_id }) => block_id === name));
  if (unknown.length > 0) throw new Error(`the form asks for no ${unknown.join(', ')}`);
  return Object.fromEntries(
    inputs.map(({ block_id, element }) => [
      block_id,
      { [element.action_id]: { type: element.type, ...filled(world, origin, element, values[block_id]) } },
    ]),
  );
}

function filled(world: World, origin: string, element: Element, value: string | undefined): object {
  if (element.type === 'file_input') {
    const file = world.files.get(value ?? '');
    return { files: file ? [fileJson(file, origin)] : [] };
  }
  if (!element.options) return { value: value ?? element.initial_value ?? null };
  const chosen = element.options.find((option) => option.value === value) ?? element.initial_option ?? null;
  return { selected_option: chosen };
}
