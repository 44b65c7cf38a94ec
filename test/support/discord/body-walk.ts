type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every component below this value, nested ones too, in order. */
export function componentsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(componentsIn);
  if (!isObject(value)) return [];
  const own = typeof value.type === 'number' ? [value] : [];
  return [
    ...own,
    ...componentsIn(value.components),
    ...componentsIn(value.component),
    ...componentsIn(value.accessory),
  ];
}

/** Ids that more than one component bears: a click would not say which it was. */
export function repeatedIds(components: readonly Json[]): string[] {
  const ids = components.map(({ custom_id }) => custom_id).filter((id) => typeof id === 'string');
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `custom_id twice: ${id}`);
}

/** The texts of all text displays, in order. */
export const textsIn = ({ components }: { readonly components: unknown }): string[] =>
  componentsIn(components).flatMap(({ type, content }) =>
    type === 10 && typeof content === 'string' ? [content] : [],
  );
