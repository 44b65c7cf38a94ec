/** As deep as strict structured output goes. */
const DEEPEST = 10;
/** What strict structured output knows of JSON Schema; lengths, formats and patterns were left out on purpose. */
const KNOWN = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
  'enum',
  'description',
]);

/** What is wrong with an answer's schema by the rules of strict structured output, which OpenAI's description does not hold. */
export function strictFaults(schema: unknown, path = '$', depth = 1): string[] {
  if (typeof schema !== 'object' || schema === null) return [`${path}: is no schema`];
  const node = schema as Record<string, unknown>;
  const strange = Object.keys(node).filter((key) => !KNOWN.has(key));
  return [
    ...(depth > DEEPEST ? [`${path}: deeper than ${DEEPEST}`] : []),
    ...strange.map((key) => `${path}: ${key} is not part of strict output`),
    ...(path === '$' && node.type !== 'object' ? ['$: the root is no object'] : []),
    ...(node.type === 'object' ? objectFaults(node, path, depth) : []),
    ...(node.items === undefined ? [] : strictFaults(node.items, `${path}[]`, depth + 1)),
    ...(Array.isArray(node.anyOf) ? node.anyOf.flatMap((one, at) => strictFaults(one, `${path}|${at}`, depth)) : []),
  ];
}

function objectFaults(node: Record<string, unknown>, path: string, depth: number): string[] {
  const properties = (node.properties ?? {}) as Record<string, unknown>;
  const required = new Set(Array.isArray(node.required) ? node.required : []);
  return [
    ...(node.additionalProperties === false ? [] : [`${path}: other properties are not ruled out`]),
    ...Object.keys(properties).flatMap((name) => (required.has(name) ? [] : [`${path}.${name}: is not required`])),
    ...Object.entries(properties).flatMap(([name, one]) => strictFaults(one, `${path}.${name}`, depth + 1)),
  ];
}
