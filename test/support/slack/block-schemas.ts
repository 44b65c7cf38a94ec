import type {
  ActionsBlock,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  ImageBlock,
  InputBlock,
  RichTextBlock,
  RichTextBlockElement,
  SectionBlock,
} from '@slack/types';
import { z } from 'zod';
import { button, image, input, plainText, richElement, textObject, words } from './block-elements.ts';

const block_id = words(255).exactOptional();

const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(richElement).min(1) });

const richPart: z.ZodType<RichTextBlockElement> = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['ordered', 'bullet']),
    offset: z.number().int().min(1).exactOptional(),
    indent: z.number().int().min(0).max(8).exactOptional(),
    elements: z.array(richSection).min(1),
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(richElement).min(1) }),
]);

const header: z.ZodType<HeaderBlock> = z.strictObject({ type: z.literal('header'), block_id, text: plainText(150) });

const divider: z.ZodType<DividerBlock> = z.strictObject({ type: z.literal('divider'), block_id });

const section: z.ZodType<SectionBlock> = z
  .strictObject({
    type: z.literal('section'),
    block_id,
    text: textObject(3_000).exactOptional(),
    fields: z.array(textObject(2_000)).min(1).max(10).exactOptional(),
    accessory: z.union([button, image]).exactOptional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, 'a section has text or fields');

const context: z.ZodType<ContextBlock> = z.strictObject({
  type: z.literal('context'),
  block_id,
  elements: z
    .array(z.union([textObject(2_000), image]))
    .min(1)
    .max(10),
});

const actions: z.ZodType<ActionsBlock> = z.strictObject({
  type: z.literal('actions'),
  block_id,
  elements: z.array(button).min(1).max(25),
});

const richText: z.ZodType<RichTextBlock> = z.strictObject({
  type: z.literal('rich_text'),
  block_id,
  elements: z.array(richPart).min(1),
});

const picture: z.ZodType<ImageBlock> = z.strictObject({
  type: z.literal('image'),
  block_id,
  image_url: z.url({ protocol: /^https$/ }).max(3_000),
  alt_text: words(2_000),
  title: plainText(2_000).exactOptional(),
});

const inputBlock: z.ZodType<InputBlock> = z.strictObject({
  type: z.literal('input'),
  block_id,
  label: plainText(2_000),
  hint: plainText(2_000).exactOptional(),
  optional: z.boolean().exactOptional(),
  element: input,
});

const inMessages = { header, divider, section, context, actions, rich_text: richText, image: picture };

/** By type, what a message takes and what a view takes. */
export const MESSAGE_SCHEMAS: Readonly<Record<string, z.ZodType>> = inMessages;
export const VIEW_SCHEMAS: Readonly<Record<string, z.ZodType>> = { ...inMessages, input: inputBlock };
