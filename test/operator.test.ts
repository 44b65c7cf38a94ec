import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { operatorLines } from '../src/operator.ts';

const fault = (facts: object) => Object.assign(new Error('the system’s words'), facts);

test.each([
  [{ code: 'EADDRINUSE', syscall: 'listen' }, /^PORT is taken/],
  [{ code: 'EACCES', syscall: 'listen' }, /^PORT may not be opened/],
  [{ code: 'EADDRNOTAVAIL', syscall: 'listen' }, /^HOST is no address/],
  [{ code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'here' }, /^HOST is no address/],
  [
    { code: 'ENOTFOUND', syscall: 'getaddrinfo', hostname: 'database' },
    /^The server named by DATABASE_URL or REDIS_URL/,
  ],
  [{ code: 'ECONNREFUSED', syscall: 'connect' }, /does not answer/],
  [{ code: '57P03' }, /does not answer/],
  [{ message: 'timeout expired' }, /does not answer/],
  [{ code: 'EACCES', syscall: 'mkdir' }, /^DATA_DIR is no folder/],
  [{ code: 'EEXIST', syscall: 'mkdir' }, /^DATA_DIR is no folder/],
  [{ name: 'ErrnoError', errno: 51 }, /^DATA_DIR is on a disk that is full/],
  [{ code: '53100' }, /^The disk of the database is full/],
  [{ code: '28P01' }, /refuses this user, password or database/],
  [{ code: '3D000' }, /refuses this user, password or database/],
])('%j is said in one line that names what to change', (facts, line) => {
  expect(operatorLines(fault(facts), 'here')).toEqual([expect.stringMatching(line)]);
});

test('what the operator can’t mend is our fault', () => {
  expect(operatorLines(fault({ code: 'ERR_ASSERTION' }), 'here')).toBeUndefined();
  expect(operatorLines(fault({ code: 'toString' }), 'here')).toBeUndefined();
  expect(operatorLines(fault({ name: 'ErrnoError', errno: 44 }), 'here')).toBeUndefined();
  expect(operatorLines(undefined, undefined)).toBeUndefined();
});

test.each(['PUBLIC_URL', 'DATABASE_URL', 'REDIS_URL'])('%s that is no address at all is one line too', (name) => {
  expect(() => readConfig({ [name]: 'foo' })).toThrow(new RegExp(`^${name} is not an address`));
});
