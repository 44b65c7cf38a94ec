import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import evaluate from '../../commands/evaluate.ts';
import settings from '../../commands/settings.ts';
import type { Command } from '../../src/chat/command.ts';
import type { Standing } from '../../src/chat/platform.ts';
import { Problem } from '../../src/chat/problem.ts';
import { refusal, type Settings, withChannel } from '../../src/community/settings.ts';
import { admit, asIn, settingsAt } from '../../src/governed.ts';
import { strings } from '../cards/strings.ts';
import { openDesk } from '../support/desk.ts';

const MEMBER: Standing = { admin: false, roles: [] };
const ADMIN: Standing = { admin: true, roles: [] };
const ROLE = '123456789012345678';
const here = (space: string, more: object = {}) => ({ platform: 'discord', space, channel: 'here', ...more });

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const by = (standing: Standing | null) => ({
  ...desk.platform,
  ...(standing && { standing: async () => standing }),
});
const person = { platform: 'discord', id: '9' };
type Values = Parameters<typeof settings.run>[0]['values'];
const NONE: Values = { visibility: undefined, channels: undefined, role: undefined, budget: undefined };
const give = (values: Partial<Values>, space: string, standing: Standing | null = ADMIN) =>
  settings.run({
    values: { ...NONE, ...values },
    person,
    place: here(space),
    platform: by(standing),
    services: desk.services,
  });
const fault = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof Problem ? [error.text.code, error.option] : error),
  );

describe('settings', () => {
  test('are for whom the platform says that they run the place, or the environment names', async () => {
    expect(await fault(give({ visibility: 'private' }, 'a', MEMBER))).toEqual(['settings-not-yours', undefined]);
    expect(await fault(give({ visibility: 'private' }, 'a', null))).toEqual(['settings-not-yours', undefined]);
    expect(await settingsAt(desk.services, here('a'))).toMatchObject({ visibility: 'thread' });
    const named = { ...desk.services, admins: new Set(['discord:9']) };
    const given = { person, place: here('a'), platform: by(MEMBER), services: named };
    expect((await settings.run({ values: { ...NONE, visibility: 'private' }, ...given }))?.title).toContain('changed');
    expect(await settingsAt(desk.services, here('a'))).toMatchObject({ visibility: 'private' });
  });

  test('of one place say nothing of another, and there are none outside of any', async () => {
    await give({ visibility: 'private', budget: '200' }, 'b');
    expect(await settingsAt(desk.services, here('c'))).toEqual({
      visibility: 'thread',
      channels: [],
      role: null,
      budget: null,
    });
    const direct = { platform: 'discord', channel: 'dm' };
    const given = { person, place: direct, platform: by(ADMIN), services: desk.services };
    expect(await fault(settings.run({ values: NONE, ...given }))).toEqual(['settings-of-nothing', undefined]);
  });

  test('stay as they are where nothing is said of them, and are shown', async () => {
    await give({ budget: '50', role: `<@&${ROLE}>` }, 'd');
    await give({ channels: 'here' }, 'd');
    expect(await settingsAt(desk.services, here('d'))).toEqual({
      visibility: 'thread',
      channels: ['here'],
      role: ROLE,
      budget: 50,
    });
    const card = await give({}, 'd');
    const words = card ? strings(card).join('\n') : '';
    for (const word of ['here', ROLE, '50']) expect(words).toContain(word);
    await give({ budget: 'none', role: 'everybody', channels: 'everywhere' }, 'd');
    expect(await settingsAt(desk.services, here('d'))).toMatchObject({ channels: [], role: null, budget: null });
  });

  test.each([
    [{ role: 'admins' }, ['role-unknown', 'role']],
    [{ role: '<@123456789012345678>' }, ['role-unknown', 'role']],
    [{ budget: '-1' }, ['budget-not-a-number', 'budget']],
    [{ budget: 'many' }, ['budget-not-a-number', 'budget']],
  ])('%j is said beside its field, and changes nothing', async (values, wrong) => {
    expect(await fault(give(values, 'e'))).toEqual(wrong);
    expect(await settingsAt(desk.services, here('e'))).toMatchObject({ role: null, budget: null });
  });
});

describe('in a place with settings', () => {
  const admitted = (space: string, more: object, standing: Standing) =>
    fault(admit({ services: desk.services, platform: by(standing), place: here(space, more), person }));

  test('a channel that was not chosen takes nothing but what is for the person alone', async () => {
    await give({ channels: 'here' }, 'f');
    expect(await admitted('f', {}, MEMBER)).toBeUndefined();
    expect(await admitted('f', { channel: 'there' }, MEMBER)).toEqual(['place-not-chosen', undefined]);
    expect(await admitted('f', { channel: 'there', private: true }, MEMBER)).toBeUndefined();
  });

  test('whoever lacks the role is told so', async () => {
    await give({ role: ROLE }, 'g');
    expect(await admitted('g', {}, MEMBER)).toEqual(['role-needed', undefined]);
    expect(await admitted('g', {}, { admin: false, roles: ['1', ROLE] })).toBeUndefined();
  });

  test('a command is for the person alone by default where that was chosen', async () => {
    const command = evaluate as unknown as Command;
    const presumed = async (space: string) => {
      const { options } = await asIn(desk.services, command, here(space));
      const { private: option } = options;
      return option?.kind === 'private' && option.presumed === true;
    };
    await give({ visibility: 'private' }, 'h');
    expect([await presumed('h'), await presumed('i')]).toEqual([true, false]);
  });
});

test('alone with us, no channel and no role of any space counts', () => {
  const strict = { visibility: 'thread' as const, channels: ['x'], role: ROLE, budget: null } satisfies Settings;
  expect(refusal(strict, { platform: 'discord', channel: 'dm' }, [])).toBeUndefined();
  expect(refusal(strict, here('s'), [ROLE])).toBe('elsewhere');
});

test('channels are opened and closed one at a time, each once', () => {
  expect(withChannel(['a'], 'b', 'here')).toEqual(['a', 'b']);
  expect(withChannel(['a', 'b'], 'b', 'here')).toEqual(['a', 'b']);
  expect(withChannel(['a', 'b'], 'a', 'not-here')).toEqual(['b']);
  expect(withChannel(['a', 'b'], 'a', 'everywhere')).toEqual([]);
});
