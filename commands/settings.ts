import { settingsCard } from '../src/cards/settings.ts';
import { choice, defineCommand, type Given, text } from '../src/chat/command.ts';
import { Problem } from '../src/chat/problem.ts';
import { type Settings, withChannel } from '../src/community/settings.ts';
import { settingsAt } from '../src/governed.ts';
import type { Services } from '../src/services.ts';

const options = {
  visibility: choice({
    label: 'Who sees a card',
    help: 'Where the person does not say',
    required: false,
    choices: [
      { value: 'thread', label: 'Everybody in the thread' },
      { value: 'private', label: 'Only the person' },
    ],
  }),
  channels: choice({
    label: 'Channels',
    required: false,
    choices: [
      { value: 'here', label: 'In this channel, and others so chosen' },
      { value: 'not-here', label: 'Not in this channel any more' },
      { value: 'everywhere', label: 'Everywhere' },
    ],
  }),
  role: text({
    label: 'Who may use it',
    help: 'A role of this server, by its mention or id; “everybody” for all. Slack has no roles',
    required: false,
    multiline: false,
  }),
  budget: text({
    label: 'Evaluations in a month',
    help: 'Of all members together; “none” for no limit of this server',
    required: false,
    multiline: false,
  }),
};
type Asked = Given<typeof options, Services>;

export default defineCommand({
  name: 'settings',
  summary: 'Choose who sees cards here, in which channels, and who may use Rolefit',
  listed: true,
  options,
  async run(given: Asked) {
    const { values, place, services } = given;
    const { space } = place;
    if (space === undefined) throw new Problem(NO_SPACE);
    if (!(await governs(given))) throw new Problem(NOT_YOURS);
    const before = await settingsAt(services, place);
    const changed = Object.values(values).some((value) => value !== undefined);
    if (!changed) return settingsCard(before, place.channel, false);
    const chosen = choose(before, given);
    await services.store.communities.put(place.platform, space, chosen);
    return settingsCard(chosen, place.channel, true);
  },
});

/** Whoever the platform says runs the space, or the environment names. Nothing that a person sends can say so. */
async function governs({ person, platform, services }: Asked): Promise<boolean> {
  if (services.admins.has(`${person.platform}:${person.id}`)) return true;
  return (await platform.standing?.(person))?.admin ?? false;
}

function choose(before: Settings, { values, place }: Asked): Settings {
  const { visibility, channels, role, budget } = values;
  return {
    visibility: visibility === undefined ? before.visibility : visibility === 'private' ? 'private' : 'thread',
    channels:
      channels === 'here' || channels === 'not-here' || channels === 'everywhere'
        ? withChannel(before.channels, place.channel, channels)
        : before.channels,
    role: role === undefined ? before.role : roleIn(role, place.platform),
    budget: budget === undefined ? before.budget : budgetIn(budget),
  };
}

function roleIn(text: string, platform: string): string | null {
  if (/^\s*(?:everybody|everyone|@everyone|all)\s*$/i.test(text)) return null;
  const [, id] = /^\s*(?:<@&)?(\d{15,21})>?\s*$/.exec(text) ?? [];
  if (id !== undefined && platform === 'discord') return id;
  throw new Problem(NO_ROLE, 'role');
}

function budgetIn(text: string): number | null {
  if (/^\s*none\s*$/i.test(text)) return null;
  const [, digits] = /^\s*(\d{1,7})\s*$/.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  throw new Problem(NO_NUMBER, 'budget');
}

const NO_SPACE = {
  code: 'settings-of-nothing',
  title: 'There is nothing to set here',
  detail: 'Settings are those of a workspace or server.',
  next: 'Give the command in one of its channels.',
};
const NOT_YOURS = {
  code: 'settings-not-yours',
  title: 'You do not run this place',
  detail: 'Settings are for whoever runs the workspace or server.',
  next: 'Ask them. Whoever runs this installation can name you in ADMINS.',
};
const NO_ROLE = {
  code: 'role-unknown',
  title: 'This is no role',
  detail: 'A role is given by its mention or its id, on Discord alone.',
  next: 'Write @ and the role’s name, or “everybody”.',
};
const NO_NUMBER = {
  code: 'budget-not-a-number',
  title: 'This is no number',
  detail: 'The number of evaluations is a whole number.',
  next: 'Write it alone, such as 200, or “none”.',
};
