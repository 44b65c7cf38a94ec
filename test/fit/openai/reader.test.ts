import { describe, expect, test } from 'vitest';
import type { Tokens } from '../../../src/fit/reader.ts';
import { FINDINGS_ANSWER, POSTING, RESUME } from '../../support/openai/papers.ts';
import { findingsAnswer, reading } from '../../support/openai/running.ts';
import { USAGE } from '../../support/openai/server.ts';

describe.each(['responses', 'chat'] as const)('a reader over %s', (api) => {
  test('reads an honest model’s answers in two calls', async () => {
    const { reader, server } = await reading({}, { api });
    const role = await reader.readRole(POSTING);
    expect(role.requirements.map(({ id, years }) => [id, years])).toEqual([
      ['go', 3],
      ['kafka-or-rabbitmq', undefined],
      ['clear-writing', undefined],
      ['kubernetes', undefined],
    ]);
    expect(role.dimensions).toEqual([
      {
        id: 'd1',
        title: 'Running services, not building demos',
        why: 'Two of 4 requirements ask for this: Go and Kubernetes.',
        words: 'You run the ordering service of 40 bakeries',
        requirements: ['go', 'kubernetes'],
      },
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
    expect(texts).toEqual({
      assessment: FINDINGS_ANSWER.texts.assessment,
      details: FINDINGS_ANSWER.texts.advice,
    });
    expect(server.asked.map(({ name }) => name)).toEqual(['role', 'findings']);
  });

  test('tells what each call took', async () => {
    const { reader } = await reading({ findings: { ...findingsAnswer({}), cached: 1_024 } }, { api });
    const spent: Tokens[] = [];
    const asking = { spent: (tokens: Tokens) => spent.push(tokens) };
    await reader.readResume(await reader.readRole(POSTING, asking), RESUME, asking);
    expect(spent).toEqual([
      { ...USAGE, cached: 0 },
      { ...USAGE, cached: 1_024 },
    ]);
  });
});

test('the engine names the model and our version of the questions', async () => {
  const { reader } = await reading();
  expect(reader.engine).toEqual({ name: 'openai', version: 'gpt-test/2' });
  expect((await reader.readRole(POSTING)).engine).toEqual(reader.engine);
});

describe('what is sent', () => {
  test('begins alike for every resume against one role, so that it is cached', async () => {
    const { reader, server } = await reading();
    const role = await reader.readRole(POSTING);
    await reader.readResume(role, RESUME);
    await reader.readResume(role, { ...RESUME, hash: 'c'.repeat(64) });
    const [one, other] = server.asked.slice(1);
    expect(one?.instructions).toBe(other?.instructions);
    expect(one?.papers[0]).toBe(other?.papers[0]);
    expect(one?.papers[1]).not.toBe(other?.papers[1]);
    expect(one?.body.text).toEqual(other?.body.text);
    expect(one?.body.prompt_cache_key).toBe(other?.body.prompt_cache_key);
    expect(server.asked[0]?.body.prompt_cache_key).not.toBe(one?.body.prompt_cache_key);
  });

  test('holds no name and no raw identity', async () => {
    const { reader, server } = await reading();
    const role = await reader.readRole(POSTING, { person: 'slack:U123' });
    await reader.readResume(role, RESUME, { person: 'slack:U123' });
    const sent = JSON.stringify(server.asked);
    expect(sent).not.toContain('Ada Example');
    expect(sent).not.toContain('U123');
    expect(server.asked.map(({ body }) => body.safety_identifier)).toEqual([
      undefined,
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
  });

  test('asks that nothing be kept', async () => {
    const { reader, server } = await reading();
    await reader.readResume(await reader.readRole(POSTING), RESUME);
    expect(server.asked.map(({ body }) => body.store)).toEqual([false, false]);
  });

  test('is what any server knows, where chat completions are not OpenAI’s own', async () => {
    const { reader, server } = await reading({}, { api: 'chat' });
    await reader.readRole(POSTING);
    expect(Object.keys(server.asked[0]?.body ?? {}).toSorted()).toEqual([
      'max_tokens',
      'messages',
      'model',
      'response_format',
    ]);
  });
});
