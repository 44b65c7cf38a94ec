import { createHash } from 'node:crypto';
import type { Reading, Texts } from '../evaluation.ts';
import type { Asking, Reader, ResumePaper } from '../reader.ts';
import type { Role } from '../role.ts';
import { type Ask, openAsk } from './ask.ts';
import { fenced, keyed } from './fence.ts';
import { readingFrom } from './findings.ts';
import { FINDINGS_INSTRUCTIONS, ROLE_INSTRUCTIONS, TEXTS_INSTRUCTIONS } from './instructions.ts';
import { postingPaper, rolePaper, tableOf } from './papers.ts';
import { roleFrom } from './role.ts';
import { engineOf, type OpenAiSettings } from './settings.ts';
import { type Checked, checkedTexts, type Facts, factsOf, mended } from './texts.ts';
import { FindingsWire, RoleWire, TextsWire } from './wire.ts';

/** A reader over a language model. `secret` keys the marks around the papers and the name of whoever asks; `timeout` is for tests. */
export function openAiReader(settings: OpenAiSettings, secret: string, timeout?: number): Reader {
  const engine = engineOf(settings);
  const ask = openAsk(settings, timeout);
  const context = { ask, secret, engine: `${engine.name} ${engine.version}` };
  return {
    engine,
    async readRole(posting, asking = {}) {
      const wire = await ask(
        {
          name: 'role',
          instructions: ROLE_INSTRUCTIONS,
          papers: [fenced(secret, { name: 'POSTING', text: postingPaper(posting), hash: posting.hash })],
          wire: RoleWire,
          cacheKey: cacheKey(context.engine, 'role'),
          person: undefined,
        },
        asking,
      );
      return roleFrom(wire, posting, engine);
    },
    readResume: (role, resume, asking = {}) => readResume(context, { role, resume, asking }),
  };
}

interface Context {
  readonly ask: Ask;
  readonly secret: string;
  readonly engine: string;
}

interface Given {
  readonly role: Role;
  readonly resume: ResumePaper;
  readonly asking: Asking;
}

/** At most 64 characters: what questions that begin alike share, and nothing readable. */
const cacheKey = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);

/** The role's paper first, because many resumes meet one role. */
function about({ secret, engine }: Context, { role, resume, asking }: Given) {
  return {
    papers: [
      fenced(secret, { name: 'ROLE', text: rolePaper(role), hash: role.postingHash }),
      fenced(secret, { name: 'RESUME', text: resume.redacted, hash: resume.hash }),
    ],
    cacheKey: cacheKey(engine, role.postingHash),
    person: asking.person === undefined ? undefined : keyed(secret, `person ${asking.person}`),
  };
}

async function readResume(context: Context, given: Given): Promise<Reading> {
  const { role, resume, asking } = given;
  const question = { ...about(context, given), name: 'findings', instructions: FINDINGS_INSTRUCTIONS };
  const wire = await context.ask({ ...question, wire: FindingsWire }, asking);
  const reading = readingFrom(wire, role, resume);
  const facts = factsOf(role, reading.findings, resume);
  return { ...reading, texts: await textsFrom(context, given, { facts, first: checkedTexts(wire.texts, facts) }) };
}

/** Sentences that do not hold are asked for once more. What still does not hold, or does not come, is left to be composed: it is prose, not a fact. */
async function textsFrom(
  context: Context,
  given: Given,
  { facts, first }: { readonly facts: Facts; readonly first: Checked },
): Promise<Texts> {
  if (first.faults.length === 0) return first.texts;
  const { papers, ...rest } = about(context, given);
  const table = fenced(context.secret, {
    name: 'FACTS',
    text: tableOf(facts, first.faults),
    hash: given.role.postingHash,
  });
  const question = { ...rest, name: 'texts', instructions: TEXTS_INSTRUCTIONS, papers: [...papers.slice(0, 1), table] };
  const again = await context.ask({ ...question, wire: TextsWire }, given.asking).catch(() => null);
  given.asking.signal?.throwIfAborted();
  return again === null ? first.texts : mended(first.texts, checkedTexts(again, facts).texts);
}
