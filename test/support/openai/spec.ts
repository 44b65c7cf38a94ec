import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { z } from 'zod';

// OpenAI's official description of its API, where it stands beside the project. It is not committed.

const FILE = new URL('../../../../shared/specs/openai-openapi.json.gz', import.meta.url);
const Description = z.object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) });
/** The request body of each path that is spoken. */
const BODIES = {
  '/responses': 'CreateResponse',
  '/chat/completions': 'CreateChatCompletionRequest',
} as const;
export type Path = keyof typeof BODIES;

/** What is wrong with a request's body by the description. Undefined where the description is not there. */
export const specFaults: ((path: Path, body: unknown) => string[]) | undefined = existsSync(FILE)
  ? byDescription(Description.parse(JSON.parse(gunzipSync(readFileSync(FILE)).toString())).components.schemas)
  : undefined;

if (!specFaults) console.warn(`\n*** LEFT OUT: OpenAI's own description of its API is not at ${FILE.pathname} ***\n`);

function byDescription(schemas: Readonly<Record<string, unknown>>) {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'openai', components: { schemas: normal(schemas) } });
  const checks = Object.entries(BODIES).map(([path, name]) => {
    const valid = ajv.compile({ $ref: `openai#/components/schemas/${name}` });
    return [path, { valid, known: propertiesOf(name, schemas) }] as const;
  });
  const byPath = new Map(checks);
  return (path: Path, body: unknown): string[] => {
    const check = byPath.get(path);
    if (!check) return [`nobody speaks ${path}`];
    const unknown = Object.keys(body ?? {}).filter((name) => !check.known.has(name));
    const wrong = check.valid(body) ? [] : (check.valid.errors ?? []);
    return [
      ...unknown.map((name) => `${path}: there is no parameter ${name}`),
      ...wrong.map(({ instancePath, message }) => `${path}: ${instancePath} ${message}`),
    ];
  };
}

/** OpenAPI's own words put into JSON Schema's: `nullable`; and `oneOf` as it is meant, for variants that overlap. */
function normal(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(normal);
  if (typeof node !== 'object' || node === null) return node;
  const { oneOf, nullable, discriminator: _, ...rest } = node as Record<string, unknown>;
  const own = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, normal(value)]));
  const ref = own.$ref;
  const made = {
    ...own,
    ...(typeof ref === 'string' && { $ref: ref.replace('#/', 'openai#/') }),
    ...(oneOf !== undefined && { anyOf: normal(oneOf) }),
  };
  return nullable === true ? { anyOf: [made, { type: 'null' }] } : made;
}

/** The names of a schema's properties, through what it is put together from. */
function propertiesOf(name: string, schemas: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const Part = z.object({
    properties: z.record(z.string(), z.unknown()).optional(),
    allOf: z.array(z.unknown()).optional(),
    $ref: z.string().optional(),
  });
  const names = (node: unknown): string[] => {
    const { properties = {}, allOf = [], $ref } = Part.parse(node);
    const referred = $ref === undefined ? [] : names(schemas[$ref.split('/').at(-1) ?? '']);
    return [...Object.keys(properties), ...allOf.flatMap(names), ...referred];
  };
  return new Set(names(schemas[name]));
}
