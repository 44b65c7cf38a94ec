import type {
  Button,
  FileInput,
  ImageElement,
  PlainTextElement,
  PlainTextInput,
  PlainTextOption,
  RadioButtons,
  RichTextElement,
  StaticSelect,
  TextObject,
  URLInput,
} from '@slack/types';
import { z } from 'zod';

// Schemas of the elements that we send, each held to the SDK's own type. Strict: a property that Slack does not know is a
// fault. Limits are those of docs.slack.dev/reference/block-kit, restated here so that a mistake in the code is not repeated.

export const words = (most: number) => z.string().min(1).max(most);

export const plainText = (most: number): z.ZodType<PlainTextElement> =>
  z.strictObject({ type: z.literal('plain_text'), text: words(most), emoji: z.boolean().exactOptional() });

/** No raw sign that could begin a mention, a link or a special word. */
const SAFE_MARKUP = /^(?:[^&<>]|&(?:amp|lt|gt);)*$/;
export const markup = (most: number) => words(most).regex(SAFE_MARKUP, 'has a raw & < or >');

export const textObject = (most: number): z.ZodType<TextObject> =>
  z.union([
    plainText(most),
    z.strictObject({ type: z.literal('mrkdwn'), text: markup(most), verbatim: z.literal(true) }),
  ]);

const id = words(255);
const address = z.url({ protocol: /^(https?|mailto)$/ }).max(3_000);

export const button: z.ZodType<Button> = z.strictObject({
  type: z.literal('button'),
  action_id: id,
  text: plainText(75),
  value: words(2_000).exactOptional(),
  url: address.exactOptional(),
  style: z.enum(['primary', 'danger']).exactOptional(),
  accessibility_label: words(75).exactOptional(),
});

export const image: z.ZodType<ImageElement> = z.strictObject({
  type: z.literal('image'),
  image_url: address,
  alt_text: words(2_000),
});

const option: z.ZodType<PlainTextOption> = z.strictObject({
  text: plainText(75),
  value: words(150),
  description: plainText(75).exactOptional(),
});

/** What is chosen at first is one of the options, to the letter. */
const isOffered = ({ options, initial_option }: { options: PlainTextOption[]; initial_option?: PlainTextOption }) =>
  initial_option === undefined || options.some((each) => JSON.stringify(each) === JSON.stringify(initial_option));

const radio: z.ZodType<RadioButtons> = z
  .strictObject({
    type: z.literal('radio_buttons'),
    action_id: id,
    options: z.array(option).min(1).max(10),
    initial_option: option.exactOptional(),
    focus_on_load: z.boolean().exactOptional(),
  })
  .refine(isOffered, 'initial_option is none of the options');

const menu: z.ZodType<StaticSelect> = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: id,
    options: z.array(option).min(1).max(100),
    initial_option: option.exactOptional(),
    placeholder: plainText(150).exactOptional(),
    focus_on_load: z.boolean().exactOptional(),
  })
  .refine(isOffered, 'initial_option is none of the options');

const textInput: z.ZodType<PlainTextInput> = z
  .strictObject({
    type: z.literal('plain_text_input'),
    action_id: id,
    initial_value: z.string().exactOptional(),
    multiline: z.boolean().exactOptional(),
    min_length: z.number().int().min(0).max(3_000).exactOptional(),
    max_length: z.number().int().min(1).max(3_000).exactOptional(),
    placeholder: plainText(150).exactOptional(),
    focus_on_load: z.boolean().exactOptional(),
  })
  .refine(
    ({ initial_value = '', max_length = 3_000 }) => initial_value.length <= max_length,
    'initial_value is too long',
  );

const linkInput: z.ZodType<URLInput> = z.strictObject({
  type: z.literal('url_text_input'),
  action_id: id,
  initial_value: z.string().exactOptional(),
  placeholder: plainText(150).exactOptional(),
  focus_on_load: z.boolean().exactOptional(),
});

const fileInput: z.ZodType<FileInput> = z.strictObject({
  type: z.literal('file_input'),
  action_id: id,
  filetypes: z
    .array(z.string().regex(/^[a-z0-9]+$/))
    .min(1)
    .exactOptional(),
  max_files: z.number().int().min(1).max(10).exactOptional(),
});

export const input = z.union([radio, menu, textInput, linkInput, fileInput]);

const style = z
  .strictObject({
    bold: z.boolean().exactOptional(),
    italic: z.boolean().exactOptional(),
    code: z.boolean().exactOptional(),
    strike: z.boolean().exactOptional(),
  })
  .exactOptional();

/** Only what we mean to send: no channel, no group, no broadcast. */
export const richElement: z.ZodType<RichTextElement> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: words(3_000), style }),
  z.strictObject({ type: z.literal('link'), url: address, text: words(3_000).exactOptional(), style }),
  z.strictObject({ type: z.literal('user'), user_id: z.string().regex(/^[UW][A-Z0-9]+$/), style }),
]);
