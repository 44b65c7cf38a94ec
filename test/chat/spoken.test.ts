import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenValues } from '../../src/chat/spoken.ts';
import { read } from '../support/toy-commands.ts';

const command = { ...read, shortcut: { label: 'Read this', option: 'paper' } };
const file = { platform: 'toy', id: 'f1', size: 3 };

test('a file and the first link become the command’s values', () => {
  expect(spokenValues(command, 'mine against (https://jobs.example.com/1?a=b), please', [file])).toEqual({
    paper: file,
    job: 'https://jobs.example.com/1?a=b',
  });
});

test('a long text without a link is the posting itself', () => {
  const posting = 'We look for somebody who bakes bread. '.repeat(10);
  expect(spokenValues(command, ` ${posting}`, [])).toEqual({ job: posting.trim() });
});

test('talk is no posting', () => {
  expect(spokenValues(command, 'can you help me with this?', [])).toEqual({});
});

test('whatever people write, a link is one token that begins with http', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (words, url) => {
      const { job } = spokenValues(command, `${words} ${url} ${words}`, []);
      expect(String(job)).toMatch(/^https?:\/\/\S+$|^[\s\S]{300,}$/);
    }),
  );
});
