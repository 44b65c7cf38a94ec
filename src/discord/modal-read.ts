import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { attached, type GivenValues, Resolved } from './attached.ts';
import { LIMITS } from './limits.ts';

/** What a form says of itself. */
interface FormId {
  readonly command: string;
  /** Values that stood in no field. */
  readonly values: Readonly<Record<string, string>>;
  readonly ticket: string | undefined;
}

const FORM = /^1:([a-z0-9_-]{1,32}):([\w-]*):(.*)$/;

/** `1:evaluate:ticket:again=…`. Throws when that is longer than Discord takes or could not be read again: a bug of ours. */
export function formIdOf({ command, ticket = '', values }: FormId): string {
  const id = `1:${command}:${ticket}:${new URLSearchParams(values)}`;
  if (id.length > LIMITS.customId || !readFormId(id)) throw new Error(`the form of ${command} does not fit its id`);
  return id;
}

function readFormId(id: string): FormId | undefined {
  const [, command, ticket, query] = FORM.exec(id) ?? [];
  if (command === undefined || query === undefined) return undefined;
  const values = Object.fromEntries(new URLSearchParams(query));
  // Only what we would have written ourselves is ours.
  return new URLSearchParams(values).toString() === query
    ? { command, ticket: ticket || undefined, values }
    : undefined;
}

const Field = z.discriminatedUnion('type', [
  z.object({ type: z.literal(ComponentType.TextInput), custom_id: z.string(), value: z.string() }),
  z.object({ type: z.literal(ComponentType.StringSelect), custom_id: z.string(), values: z.array(z.string()) }),
  z.object({ type: z.literal(ComponentType.FileUpload), custom_id: z.string(), values: z.array(z.string()) }),
  z.object({ type: z.literal(ComponentType.RadioGroup), custom_id: z.string(), value: z.string().nullish() }),
  z.object({ type: z.literal(ComponentType.Checkbox), custom_id: z.string(), value: z.boolean() }),
]);
type Field = z.infer<typeof Field>;

const Submitted = z.object({
  custom_id: z.string(),
  components: z.array(z.object({ type: z.number(), component: Field.optional() })),
  resolved: Resolved.optional(),
});

/**
 * What came back in a form of ours, from the `data` of its interaction; undefined when it is none of ours. Throws a ZodError
 * for what Discord does not send.
 */
export function readForm(data: unknown): (FormId & GivenValues) | undefined {
  const { custom_id, components, resolved } = Submitted.parse(data);
  const form = readFormId(custom_id);
  if (!form) return undefined;
  const fields = components.flatMap(({ component }) => (component ? [component] : []));
  const files = fields.filter((field) => field.type === ComponentType.FileUpload);
  const yesNo = fields.find((field) => field.type === ComponentType.Checkbox);
  return {
    ...form,
    raw: Object.fromEntries(fields.flatMap(rawOf)),
    attachments: files.flatMap((field) => field.values.flatMap((id) => attached(field.custom_id, id, resolved))),
    private: yesNo?.value,
  };
}

function rawOf(field: Field): [string, unknown][] {
  switch (field.type) {
    case ComponentType.TextInput:
    case ComponentType.Checkbox:
      return [[field.custom_id, field.value]];
    case ComponentType.RadioGroup:
      return [[field.custom_id, field.value ?? undefined]];
    case ComponentType.StringSelect:
      return [[field.custom_id, field.values[0]]];
    case ComponentType.FileUpload:
      return [];
  }
}
