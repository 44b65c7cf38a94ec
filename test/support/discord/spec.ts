import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { z } from 'zod';

// Discord's official description of its API, where it stands beside the project. It is not committed.

const FILE = new URL('../../../../shared/specs/discord-openapi.json', import.meta.url);
const Operation = z.object({
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) }).optional(),
});
const Description = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.unknown(),
});

/** What is wrong with a request's body by the description. Undefined where the description is not there. */
export const specFaults: ((method: string, route: string, body: unknown) => string[]) | undefined = existsSync(FILE)
  ? byDescription(Description.parse(JSON.parse(readFileSync(FILE, 'utf8'))))
  : undefined;

if (!specFaults) console.warn(`\n*** LEFT OUT: Discord's own description of its API is not at ${FILE.pathname} ***\n`);

function byDescription({ paths, components }: z.infer<typeof Description>) {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true, logger: false });
  formats.default(ajv);
  ajv.addSchema({ $id: 'discord', components });
  const known = new Map<string, ValidateFunction | null>();
  const templates = Object.keys(paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
  }));
  const schemaOf = (method: string, route: string): ValidateFunction | null => {
    // Templates with fewer placeholders are the closer ones: `@original` before any message.
    const [path] = templates
      .filter(({ pattern }) => pattern.test(route))
      .map((template) => template.path)
      .toSorted((one, other) => one.split('{').length - other.split('{').length);
    const key = `${method} ${path}`;
    if (path === undefined) return null;
    if (!known.has(key)) {
      const operation = Operation.parse(paths[path]?.[method.toLowerCase()] ?? {});
      const schema = operation.requestBody?.content['application/json']?.schema;
      const own = schema && JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"discord#/components'));
      known.set(key, own ? ajv.compile(own) : null);
    }
    return known.get(key) ?? null;
  };
  return (method: string, route: string, body: unknown): string[] => {
    const valid = schemaOf(method, route);
    if (!valid || valid(body)) return [];
    return (valid.errors ?? []).map(({ instancePath, message }) => `${method} ${route}: ${instancePath} ${message}`);
  };
}
