import { afterEach, expect } from 'vitest';
import { openAiReader } from '../../../src/fit/openai/reader.ts';
import type { OpenAiSettings } from '../../../src/fit/openai/settings.ts';
import type { FindingsWire, RoleWire, TextsWire } from '../../../src/fit/openai/wire.ts';
import type { Reader } from '../../../src/fit/reader.ts';
import { FINDINGS_ANSWER, ROLE_ANSWER } from './papers.ts';
import { type Asked, type FakeOpenAi, KEY, type Reply, startOpenAi } from './server.ts';

export const SECRET = 'a secret of at least thirty-two characters';
/** Long enough for this machine, short enough for a test that waits for it. */
const TIMEOUT_MS = 400;

/** What the server answers to each question: an honest answer where nothing else is said. Several replies are given one after the other. */
export interface Answers {
  readonly role?: Reply | readonly Reply[];
  readonly findings?: Reply | readonly Reply[];
  readonly texts?: Reply | readonly Reply[];
}

export const roleAnswer = (changes: Partial<RoleWire>): Reply => ({ json: { ...ROLE_ANSWER, ...changes } });
export const findingsAnswer = (changes: Partial<FindingsWire>): Reply => ({ json: { ...FINDINGS_ANSWER, ...changes } });
export const textsAnswer = (texts: TextsWire): Reply => ({ json: texts });

const HONEST: Readonly<Record<string, Reply>> = {
  role: roleAnswer({}),
  findings: findingsAnswer({}),
  texts: textsAnswer(FINDINGS_ANSWER.texts),
};

/** A script that answers by the question's name; the last of several replies is given for ever. */
export function answering(answers: Answers): (asked: Asked) => Reply {
  const given = new Map<string, number>();
  return ({ name }) => {
    const nth = given.get(name) ?? 0;
    given.set(name, nth + 1);
    const own = answers[name as keyof Answers] ?? HONEST[name] ?? { status: 500 };
    const replies = Array.isArray(own) ? own : [own];
    return replies[Math.min(nth, replies.length - 1)];
  };
}

export interface Running {
  readonly reader: Reader;
  readonly server: FakeOpenAi;
}

const running: FakeOpenAi[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) {
    await server.close();
    expect(server.faults).toEqual([]);
  }
});

/** The reader against a server on this machine. Every request is checked when the test is over. */
export async function reading(answers: Answers = {}, changes: Partial<OpenAiSettings> = {}): Promise<Running> {
  const server = await startOpenAi(answering(answers));
  running.push(server);
  const settings = { apiKey: KEY, model: 'gpt-test', baseUrl: server.baseUrl, api: 'responses', ...changes } as const;
  return { reader: openAiReader(settings, SECRET, TIMEOUT_MS), server };
}
