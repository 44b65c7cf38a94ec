import type { ContextBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { type Command, headline } from '../chat/command.ts';
import { Place } from '../chat/platform.ts';
import { isBlank, plain, unescaped } from './escape.ts';
import { askedOptions, knownOptions } from './form-asked.ts';
import { INPUT, ONLY_ME, renderInput } from './form-input.ts';
import { CONTEXT, METADATA, VIEW_WORDS } from './limits.ts';

/** The `callback_id` of every form of ours. */
export const FORM = 'form';

/** What a form carries with it, in its `private_metadata`: nothing that a person wrote, and no file's name. */
export const Carried = z.object({
  command: z.string(),
  /** Values that are known before the form opens, by option. In an open form only the refs are left: inputs hold the others. */
  values: z.record(z.string(), z.string()),
  place: Place,
  /** The file of the message that a shortcut was chosen on. */
  file: z.object({ id: z.string(), size: z.number().int().nonnegative() }).optional(),
});
export type Carried = z.infer<typeof Carried>;

/** A command's form, filled in as far as `carried` knows. Throws when what has to be carried does not fit. */
export function renderForm(command: Command, carried: Carried): ModalView {
  const known = knownOptions(command, carried).map(renderKnown);
  const inputs = askedOptions(command, carried).map(([name, option]) =>
    renderInput(name, option, carried.values[name]),
  );
  return {
    type: 'modal',
    callback_id: FORM,
    title: plain(headline(command.name), VIEW_WORDS),
    submit: plain('Send', VIEW_WORDS),
    close: plain('Cancel', VIEW_WORDS),
    private_metadata: metadata(command, carried),
    blocks: [{ type: 'section', text: plain(command.summary, CONTEXT) }, ...known, ...inputs],
  };
}

const renderKnown = (words: string): ContextBlock => ({ type: 'context', elements: [plain(`✓ ${words}`, CONTEXT)] });

function metadata(command: Command, carried: Carried): string {
  const text = JSON.stringify({ ...carried, values: refsOf(command, carried) } satisfies Carried);
  if (text.length > METADATA) throw new Error(`the form of ${carried.command} has to carry too much`);
  return text;
}

/** The values that no input holds. */
const refsOf = ({ options }: Command, { values }: Carried): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => options[name]?.kind === 'ref'));

/** What stands in a form's place until it is there: a form has to open within 3 seconds of the click. */
export const renderOpening = (title: string): ModalView => ({
  type: 'modal',
  title: plain(isBlank(title) ? 'Rolefit' : headline(title), VIEW_WORDS),
  close: plain('Cancel', VIEW_WORDS),
  blocks: [{ type: 'section', text: plain('Opening…', VIEW_WORDS) }],
});

/** A file that came with a form. `url` is where it lies, as Slack said it. */
export interface FormFile {
  readonly option: string;
  readonly id: string;
  readonly size: number;
  readonly url?: string;
}

/** What came of a form: `raw` values for `give` but for the files, and whether only the person sees what comes of it, where that was asked. */
export interface Filled {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly files: readonly FormFile[];
  readonly private: boolean | undefined;
}

const UploadedFile = z.object({
  id: z.string(),
  /** Missing where Slack holds a file for another workspace; the download counts for itself. */
  size: z.number().int().nonnegative().default(0),
  url_private_download: z.string().optional(),
});
const Input = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  files: z.array(UploadedFile).nullish(),
});
/** `view.state` of a submitted form: by block, then by action. */
const State = z.object({ values: z.record(z.string(), z.record(z.string(), Input)) });

/** Reads a submitted form of this command. `state` is the view's; throws when it is none. */
export function readForm(command: Command, carried: Carried, state: unknown): Filled {
  const { values } = State.parse(state);
  const raw: Record<string, unknown> = { ...refsOf(command, carried) };
  const files = carriedFile(command, carried);
  for (const [option] of askedOptions(command, carried)) {
    const input = values[option]?.[INPUT];
    const text = input?.selected_option?.value ?? input?.value ?? undefined;
    if (text !== undefined) raw[option] = unescaped(text);
    files.push(...filesOf(option, input));
  }
  return { raw, files, private: privacy(command, raw) };
}

const filesOf = (option: string, input: z.infer<typeof Input> | undefined): FormFile[] =>
  (input?.files ?? [])
    .slice(0, 1)
    .map(({ id, size, url_private_download: url }) => ({ option, id, size, ...(url !== undefined && { url }) }));

const carriedFile = ({ shortcut }: Command, { file }: Carried): FormFile[] =>
  file && shortcut ? [{ option: shortcut.option, ...file }] : [];

function privacy({ options }: Command, raw: Readonly<Record<string, unknown>>): boolean | undefined {
  const [key] = Object.entries(options).find(([, { kind }]) => kind === 'private') ?? [];
  return key === undefined || raw[key] === undefined ? undefined : raw[key] === ONLY_ME;
}

/** Errors by option as errors by block, for `response_action: 'errors'`. One that has no input of its own stands on the first; without any input there is none to show. */
export function renderErrors(
  errors: Readonly<Record<string, string>>,
  command: Command,
  carried: Carried,
): Record<string, string> {
  const asked = askedOptions(command, carried).map(([option]) => option);
  const [first] = asked;
  const shown: Record<string, string> = {};
  if (first === undefined) return shown;
  for (const [option, error] of Object.entries(errors)) {
    const block = asked.includes(option) ? option : first;
    shown[block] = shown[block] === undefined ? error : `${shown[block]} ${error}`;
  }
  return shown;
}
