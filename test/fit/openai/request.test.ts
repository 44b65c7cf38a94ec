import { expect, test } from 'vitest';
import { toChat, toResponses } from '../../../src/fit/openai/request.ts';
import { FindingsWire, RoleWire, schemaOf, TextsWire } from '../../../src/fit/openai/wire.ts';
import { specFaults } from '../../support/openai/spec.ts';
import { strictFaults } from '../../support/openai/strict.ts';

const question = {
  name: 'role',
  instructions: 'Read.',
  papers: ['one', 'two'],
  wire: RoleWire,
  cacheKey: 'k'.repeat(32),
  person: 'p'.repeat(64),
};
const settings = { apiKey: 'sk', model: 'gpt-6.1-terra', baseUrl: undefined, api: 'chat' } as const;

test.each([RoleWire, FindingsWire, TextsWire])('every answer’s schema is one that strict output takes', (wire) => {
  expect(strictFaults(schemaOf(wire))).toEqual([]);
});

test.each([
  [
    'a property that may be left out',
    { type: 'object', properties: { a: { type: 'string' } }, required: [], additionalProperties: false },
  ],
  ['properties that are not ruled out', { type: 'object', properties: {}, required: [] }],
  [
    'a default',
    {
      type: 'object',
      properties: { a: { type: 'string', default: 'x' } },
      required: ['a'],
      additionalProperties: false,
    },
  ],
  ['a root that is no object', { type: 'array', items: { type: 'string' } }],
])('the rules of strict output see %s', (_what, schema) => {
  expect(strictFaults(schema)).toHaveLength(1);
});

test('OpenAI itself hears in chat too that nothing is to be kept, and a keyed hash of whoever asks', () => {
  expect(toChat(question, settings, 100)).toMatchObject({
    store: false,
    prompt_cache_key: question.cacheKey,
    safety_identifier: question.person,
    max_completion_tokens: 100,
  });
});

test.runIf(specFaults)('OpenAI’s own description takes both, and sees what is wrong', () => {
  const [responses, chat] = [toResponses(question, settings, 100), toChat(question, settings, 100)];
  expect(specFaults?.('/responses', responses)).toEqual([]);
  expect(specFaults?.('/chat/completions', chat)).toEqual([]);
  expect(specFaults?.('/responses', { ...responses, temprature: 0 })).toHaveLength(1);
  expect(specFaults?.('/responses', { ...responses, store: 'no' })).not.toEqual([]);
  expect(specFaults?.('/chat/completions', { ...chat, messages: [] })).not.toEqual([]);
});
