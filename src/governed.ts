import type { Command } from './chat/command.ts';
import type { Person, Place, Platform } from './chat/platform.ts';
import { Problem } from './chat/problem.ts';
import { OPEN, refusal, type Settings } from './community/settings.ts';
import type { Services } from './services.ts';

type Ground = Pick<Services, 'store'>;

/** What was chosen for the space that a place is in. */
export const settingsAt = async ({ store }: Ground, { platform, space }: Place): Promise<Settings> =>
  space === undefined ? OPEN : store.communities.get(platform, space);

/** What was chosen for the space, where a command is taken of this person. Throws the Problem that it is not taken here, or not of them. */
export async function admit({
  services,
  platform,
  place,
  person,
}: {
  services: Ground;
  platform: Platform;
  place: Place;
  person: Person;
}): Promise<Settings> {
  const settings = await settingsAt(services, place);
  const roles = settings.role === null ? [] : ((await platform.standing?.(person))?.roles ?? []);
  const why = refusal(settings, place, roles);
  if (why) throw new Problem(WORDS[why]);
  return settings;
}

/** The command as it is asked for in a space: what is for the person alone by default is so where that was chosen. */
export async function asIn(services: Ground, command: Command, place: Place): Promise<Command> {
  const [name, option] = Object.entries(command.options).find(([, { kind }]) => kind === 'private') ?? [];
  if (name === undefined || option?.kind !== 'private') return command;
  const { visibility } = await settingsAt(services, place);
  if (visibility === 'thread') return command;
  return { ...command, options: { ...command.options, [name]: { ...option, presumed: true } } };
}

const ASK = 'Ask whoever runs this workspace or server.';
const WORDS = {
  elsewhere: {
    code: 'place-not-chosen',
    title: 'Not in this channel',
    detail: 'Whoever runs this workspace or server chose other channels for Rolefit.',
    next: `Use one of those, or choose “Only me”: then nobody else sees it. ${ASK}`,
  },
  'not-a-member': {
    code: 'role-needed',
    title: 'You need a role for this here',
    detail: 'Whoever runs this server gives Rolefit to members with a certain role.',
    next: ASK,
  },
} as const;
