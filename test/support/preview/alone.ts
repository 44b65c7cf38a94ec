import { ANN, threadsOf } from '../discord/harness.ts';
import type { People } from '../discord/people.ts';
import { messageSeen } from '../discord/seen.ts';
import type { Live, World } from '../discord/world.ts';
import { discordHtml } from './discord.ts';

/** What is answered to the person alone, drawn from what was sent: the tracker with one job, the account, what is kept, the settings. */
export async function aloneInDiscord(world: World, people: People): Promise<Record<string, string>> {
  const card = threadsOf(world)
    .flat()
    .find((message) => messageSeen(message).buttons.includes('Save job'));
  if (!card) throw new Error('there is no card to save a job from');
  await people.press(ANN, 'Save job', card);
  const drawn = async (name: string): Promise<[string, string]> => {
    const live = await people.slash(ANN, name);
    return [`discord-${name}`, discordHtml(messageOf(world, live) as never)];
  };
  const pictures: [string, string][] = [];
  for (const name of ['resume', 'jobs', 'credits', 'privacy', 'settings', 'help']) pictures.push(await drawn(name));
  return Object.fromEntries(pictures);
}

function messageOf({ messages }: World, { original, followUps }: Live) {
  const ids = [original, ...followUps];
  const message = messages.findLast(({ id, only }) => ids.includes(id) && only === ANN);
  if (!message) throw new Error('nothing was answered');
  return message;
}
