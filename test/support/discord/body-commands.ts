import { z } from 'zod';
import { FileTypes } from './body-components.ts';
import { faultsOf } from './body-message.ts';

const LOCALES =
  'id en-US en-GB bg zh-CN zh-TW hr cs da nl fi fr de el hi hu it ja ko lt no pl pt-BR ro ru es-ES es-419 sv-SE th tr uk vi'.split(
    ' ',
  );
/** Lower case wherever the letters have one. */
const slashName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
  .refine((name) => name === name.toLowerCase(), 'not in lower case');
const words = z.string().trim().min(1).max(100);
const byLocale = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(LOCALES), value).optional();
const choices = z
  .array(z.strictObject({ name: words, value: z.string().min(1).max(100) }))
  .max(25)
  .optional();
const shared = { name: slashName, description: words, required: z.boolean().optional() };

const Option = z.discriminatedUnion('type', [
  z.strictObject({ ...shared, type: z.literal(3), choices, max_length: z.number().int().min(1).max(6_000).optional() }),
  z.strictObject({ ...shared, type: z.literal(5) }),
  z.strictObject({ ...shared, type: z.literal(11), file_types: FileTypes.optional() }),
]);
const where = {
  integration_types: z.array(z.union([z.literal(0), z.literal(1)])).min(1),
  contexts: z.array(z.union([z.literal(0), z.literal(1), z.literal(2)])).min(1),
};
const Slash = z.strictObject({
  ...where,
  type: z.literal(1),
  name: slashName,
  name_localizations: byLocale(slashName),
  description: words,
  description_localizations: byLocale(words),
  options: z.array(Option).max(25).optional(),
});
const MenuEntry = z.strictObject({ ...where, type: z.literal(3), name: z.string().trim().min(1).max(32) });
const Commands = z.array(z.discriminatedUnion('type', [Slash, MenuEntry]));

/** What Discord would refuse in the commands of an application. */
export function commandFaults(body: unknown): string[] {
  const read = Commands.safeParse(body);
  if (!read.success) return faultsOf(read.error);
  const names = read.data.map(({ type, name }) => `${type} ${name}`);
  return [
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `twice: ${name}`),
    ...(read.data.filter(({ type }) => type === 1).length > 100 ? ['more than 100 slash commands'] : []),
    ...(read.data.filter(({ type }) => type === 3).length > 15 ? ['more than 15 entries in the menu of messages'] : []),
    ...read.data.flatMap((command) => (command.type === 1 ? optionFaults(command) : [])),
  ];
}

function optionFaults({ name, description, options = [] }: z.infer<typeof Slash>): string[] {
  const names = options.map((option) => option.name);
  const required = options.map((option) => option.required === true);
  const length = [name, description, ...options.flatMap((option) => [option.name, option.description])].join('').length;
  return [
    ...(new Set(names).size < names.length ? [`${name} has an option twice`] : []),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? [`${name} has a required option after another`]
      : []),
    ...(length > 8_000 ? [`${name} is longer than 8,000 characters`] : []),
  ];
}
