import { afterEach, describe, expect, test } from 'vitest';
import { openAiReader } from '../../../src/fit/openai/reader.ts';
import type { OpenAiSettings } from '../../../src/fit/openai/settings.ts';
import type { FindingsWire, RoleWire } from '../../../src/fit/openai/wire.ts';
import { FINDINGS_ANSWER, POSTING, RESUME, ROLE_ANSWER } from '../../support/openai/papers.ts';
import { type Asked, type FakeOpenAi, KEY, type Reply, startOpenAi } from '../../support/openai/server.ts';

const SECRET = 'a secret of at least thirty-two characters';
const apis = ['responses', 'chat'] as const;
let server: FakeOpenAi;
afterEach(async () => {
  expect(server.faults).toEqual([]);
  await server.close();
});

interface Answers {
  readonly role?: RoleWire | Reply;
  readonly findings?: FindingsWire | Reply;
  readonly texts?: unknown;
}
const replyOf = (answer: unknown): Reply =>
  ['json', 'text', 'ending', 'status', 'silence'].some((key) => key in (answer as object))
    ? (answer as Reply)
    : { json: answer };
const scripted =
  ({ role = ROLE_ANSWER, findings = FINDINGS_ANSWER, texts }: Answers) =>
  ({ name }: Asked) =>
    name === 'role' ? replyOf(role) : name === 'findings' ? replyOf(findings) : replyOf(texts ?? { status: 500 });

async function reading(answers: Answers = {}, changes: Partial<OpenAiSettings> = {}) {
  server = await startOpenAi(scripted(answers));
  return openAiReader(
    { apiKey: KEY, model: 'gpt-test', baseUrl: server.baseUrl, api: 'responses', ...changes },
    SECRET,
    1_000,
  );
}

describe.each(apis)('over %s', (api) => {
  test('an honest model gives a role and a reading in two calls', async () => {
    const reader = await reading({}, { api });
    const role = await reader.readRole(POSTING);
    expect(role.requirements.map(({ id, years }) => [id, years])).toEqual([
      ['go', 3],
      ['kafka-or-rabbitmq', undefined],
      ['clear-writing', undefined],
      ['kubernetes', undefined],
    ]);
    const { findings, judgements, fallen, texts } = await reader.readResume(role, RESUME);
    expect(findings.map(({ level, via }) => [level, via])).toEqual([
      ['proven', 'Go'],
      ['used', 'RabbitMQ'],
      ['absent', undefined],
      ['listed', 'Kubernetes'],
    ]);
    expect(judgements.map(({ verdict }) => verdict)).toEqual(['ask']);
    expect(fallen).toBe(0);
    expect(texts?.assessment).toBe(FINDINGS_ANSWER.texts.assessment);
    expect(texts?.details).toEqual(FINDINGS_ANSWER.texts.advice);
    expect(server.asked.map(({ name }) => name)).toEqual(['role', 'findings']);
  });
});
