import fc from 'fast-check';
import type { Person, Place } from '../../src/chat/platform.ts';

/** Somebody, and where they are. */
export interface Somebody {
  readonly person: Person;
  readonly place: Place;
}

export interface Pair {
  /** How near the stranger comes to being the owner. */
  readonly near: string;
  readonly owner: Somebody;
  readonly stranger: Somebody;
}

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${length - 1}}$`));
const capitals = (first: string) => fc.stringMatching(/^[A-Z0-9]{8}$/).map((rest) => `${first}${rest}`);

const onSlack = (team: string, user: string, channel: string): Somebody => ({
  person: { platform: 'slack', id: `${team}.${user}` },
  place: { platform: 'slack', space: team, channel },
});
const onDiscord = (guild: string, id: string, channel: string): Somebody => ({
  person: { platform: 'discord', id },
  place: { platform: 'discord', space: guild, channel },
});
const onWeb = (session: string): Somebody => ({
  person: { platform: 'web', id: session },
  place: { platform: 'web', channel: session, private: true },
});

/** The same id, as another platform would have it. */
const elsewhere = ({ person: { platform, id } }: Somebody): Somebody =>
  platform === 'discord' ? onWeb(id) : onDiscord('1', id, 'C1');

const neighbours = fc.oneof(
  fc
    .tuple(capitals('T'), capitals('U'), capitals('U'))
    .map(([team, one, other]) => [onSlack(team, one, 'C1'), onSlack(team, other, 'C1')] as const),
  fc
    .tuple(digits(18), digits(18), digits(18))
    .map(([guild, one, other]) => [onDiscord(guild, one, '5'), onDiscord(guild, other, '5')] as const),
  fc.tuple(digits(22), digits(22)).map(([one, other]) => [onWeb(one), onWeb(other)] as const),
);
const otherTeam = fc
  .tuple(capitals('T'), capitals('T'), capitals('U'))
  .map(([one, other, user]) => [onSlack(one, user, 'C1'), onSlack(other, user, 'C1')] as const);
const otherServer = fc
  .tuple(digits(18), digits(18), digits(18), digits(18))
  .map(([one, other, a, b]) => [onDiscord(one, a, '5'), onDiscord(other, b, '5')] as const);
const otherPlatform = fc.oneof(neighbours, otherTeam).map(([owner]) => [owner, elsewhere(owner)] as const);
const otherCase = fc.stringMatching(/^[a-z]{21}$/).map((id) => [onWeb(`${id}a`), onWeb(`${id}A`)] as const);
const longer = digits(17).map((id) => [onDiscord('1', id, '5'), onDiscord('1', `${id}0`, '5')] as const);

const kinds = { neighbours, otherTeam, otherServer, otherPlatform, otherCase, longer };

const pair = fc.oneof(
  ...Object.entries(kinds).map(([near, both]) =>
    both
      .filter(([owner, stranger]) => JSON.stringify(owner.person) !== JSON.stringify(stranger.person))
      .map(([owner, stranger]): Pair => ({ near, owner, stranger })),
  ),
);

/** The same pairs every time. */
export const pairs = (count: number): readonly Pair[] => fc.sample(pair, { seed: 20_261_126, numRuns: count });
