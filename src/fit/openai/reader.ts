import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Reading } from '../evaluation.ts';
import type { Asking, Reader, ResumePaper } from '../reader.ts';
import type { Role } from '../role.ts';
import { type Ask, openAsk } from './ask.ts';
import { type Fenced, fenced, keyed } from './fence.ts';
import { readingFrom } from './findings.ts';
import { FINDINGS_INSTRUCTIONS, ROLE_INSTRUCTIONS, TEXTS_INSTRUCTIONS } from './instructions.ts';
import { postingPaper, rolePaper, tableOf } from './papers.ts';
import { roleFrom } from './role.ts';
import { engineOf, type OpenAiSettings } from './settings.ts';
import { checkedTexts, factsOf, mended } from './texts.ts';
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

/** Two calls at most, and a third where sentences do not hold. The role's paper comes first, because many resumes meet one role. */
async function readResume({ ask, secret, engine }: Context, { role, resume, asking }: Given): Promise<Reading> {
  const paper = fenced(secret, { name: 'ROLE', text: rolePaper(role), hash: role.postingHash });
  const shared = {
    cacheKey: cacheKey(engine, role.postingHash),
    person: asking.person === undefined ? undefined : keyed(secret, `person ${asking.person}`),
  };
  const put = <T>(name: string, instructions: string, wire: z.ZodType<T>, second: Fenced): Promise<T> =>
    ask({ ...shared, name, instructions, wire, papers: [paper, fenced(secret, second)] }, asking);
  const wire = await put('findings', FINDINGS_INSTRUCTIONS, FindingsWire, {
    name: 'RESUME',
    text: resume.redacted,
    hash: resume.hash,
  });
  const reading = readingFrom(wire, role, resume);
  const facts = factsOf(role, reading.findings, resume);
  const first = checkedTexts(wire.texts, facts);
  if (first.faults.length === 0) return { ...reading, texts: first.texts };
  const table = { name: 'FACTS', text: tableOf(facts, first.faults), hash: resume.hash };
  const again = await put('texts', TEXTS_INSTRUCTIONS, TextsWire, table).catch(() => NO_SENTENCES);
  asking.signal?.throwIfAborted();
  return { ...reading, texts: mended(first.texts, checkedTexts(again, facts).texts) };
}

/** Sentences that do not come a second time are composed, like those that do not hold: they are prose, no fact, and cost no evaluation. */
const NO_SENTENCES: TextsWire = { assessment: '', advice: [] };
