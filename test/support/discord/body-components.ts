import { z } from 'zod';

// Components as Discord documents them, told again by hand: strict, so that a property it does not know is found.

const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((given) => given.trim() !== '', 'nothing to see');
export const customId = text(100);
const id = { id: z.number().int().optional() };

const TextDisplay = z.strictObject({ type: z.literal(10), ...id, content: text(4_000) });
const Separator = z.strictObject({
  type: z.literal(14),
  ...id,
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});
const Button = z.strictObject({
  type: z.literal(2),
  ...id,
  style: z.number().int().min(1).max(4),
  label: text(80),
  custom_id: customId,
  disabled: z.boolean().optional(),
});
const LinkButton = z.strictObject({
  type: z.literal(2),
  ...id,
  style: z.literal(5),
  label: text(80),
  url: z.url({ protocol: /^https?$/ }).max(512),
});
/** Discord names it and says its price: it has neither label nor id. */
const PremiumButton = z.strictObject({
  type: z.literal(2),
  ...id,
  style: z.literal(6),
  sku_id: z.string().regex(/^\d{15,22}$/),
  disabled: z.boolean().optional(),
});
const ActionRow = z.strictObject({
  type: z.literal(1),
  ...id,
  components: z
    .array(z.union([Button, LinkButton, PremiumButton]))
    .min(1)
    .max(5),
});
const MediaGallery = z.strictObject({
  type: z.literal(12),
  ...id,
  items: z
    .array(
      z.strictObject({
        media: z.strictObject({ url: z.url({ protocol: /^https$/ }).max(2_048) }),
        description: text(1_024).optional(),
        spoiler: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(10),
});
const Container = z.strictObject({
  type: z.literal(17),
  ...id,
  accent_color: z.number().int().min(0).max(0xffffff).optional(),
  spoiler: z.boolean().optional(),
  components: z.array(z.discriminatedUnion('type', [TextDisplay, Separator, ActionRow, MediaGallery])).min(1),
});

/** The top level of a message. */
export const MessageComponents = z
  .array(z.discriminatedUnion('type', [TextDisplay, Separator, ActionRow, Container]))
  .min(1);

const TextInput = z.strictObject({
  type: z.literal(4),
  ...id,
  custom_id: customId,
  style: z.union([z.literal(1), z.literal(2)]),
  min_length: z.number().int().min(0).max(4_000).optional(),
  max_length: z.number().int().min(1).max(4_000).optional(),
  required: z.boolean().optional(),
  value: z.string().max(4_000).optional(),
  placeholder: z.string().max(100).optional(),
});
const ModalOption = z.strictObject({
  label: text(100),
  value: text(100),
  description: text(100).optional(),
  default: z.boolean().optional(),
});
const StringSelect = z.strictObject({
  type: z.literal(3),
  ...id,
  custom_id: customId,
  options: z.array(ModalOption).min(1).max(25),
  placeholder: z.string().max(150).optional(),
  required: z.boolean().optional(),
});
const RadioGroup = z.strictObject({
  type: z.literal(21),
  ...id,
  custom_id: customId,
  options: z.array(ModalOption).min(2).max(10),
  required: z.boolean().optional(),
});
const Checkbox = z.strictObject({
  type: z.literal(23),
  ...id,
  custom_id: customId,
  default: z.boolean().optional(),
});
/** Extensions with their dot, or whole kinds. */
export const FileTypes = z
  .array(z.union([z.enum(['image', 'video', 'audio']), z.string().regex(/^\.[a-z0-9]+$/)]))
  .min(1)
  .max(10);
const FileUpload = z.strictObject({
  type: z.literal(19),
  ...id,
  custom_id: customId,
  min_values: z.number().int().min(0).max(10).optional(),
  max_values: z.number().int().min(1).max(10).optional(),
  required: z.boolean().optional(),
  file_types: FileTypes.optional(),
});
const Label = z.strictObject({
  type: z.literal(18),
  ...id,
  label: text(45),
  description: text(100).optional(),
  component: z.discriminatedUnion('type', [TextInput, StringSelect, RadioGroup, Checkbox, FileUpload]),
});

export const Modal = z.strictObject({
  custom_id: customId,
  title: text(45),
  components: z
    .array(z.discriminatedUnion('type', [TextDisplay, Label]))
    .min(1)
    .max(5),
});
