import { z } from 'zod';
import { SIGNING_SECRET, signed } from '../../test/support/slack/door.ts';
import { stateOf } from '../../test/support/slack/state.ts';
import { BOT, BOT_TOKEN, newWorld, TEAM } from '../../test/support/slack/world.ts';
import { type Crowd, type Given, posting, resume, timedStep } from './crowd.ts';
import { startHost } from './host.ts';

type View = Readonly<Record<string, unknown>>;

/** Slack over HTTP. `botUrl` is where the program listens. */
export async function slackCrowd(botUrl: string): Promise<Crowd> {
  const [forms, people] = [new Map<string, (view: View) => void>(), new Map<string, Given>()];
  // Threads by their opening message, and by the message that becomes the answer.
  const [roots, answers] = [new Map<string, Given>(), new Map<string, Given>()];
  let [seconds, given] = [1_800_000_000, 0];
  const post = ({ thread_ts: thread, channel, blocks = '' }: Record<string, string>) => {
    const ts = `${seconds++}.000100`;
    const [, person = ''] = /"user_id":"(\w+)"|<@(\w+)>/.exec(blocks) ?? [];
    const [opener, owner] = [people.get(person), roots.get(thread ?? '')];
    if (owner) answers.set(ts, owner);
    else if (opener) roots.set(ts, Object.assign(opener, { opening: blocks }));
    return { ok: true, channel, ts };
  };
  const METHODS: Readonly<Record<string, (args: Record<string, string>) => object>> = {
    'auth.test': () => ({ ok: true, team_id: TEAM, user_id: BOT.user, bot_id: BOT.id }),
    'chat.postMessage': post,
    'chat.update': ({ ts = '', channel }) => {
      const owner = answers.get(ts);
      if (owner) owner.card ??= performance.now();
      return { ok: true, channel, ts };
    },
    'views.open': ({ trigger_id: trigger = '', view = '{}' }) => {
      forms.get(trigger)?.(JSON.parse(view));
      return { ok: true, view: { id: `V${trigger}` } };
    },
    'conversations.open': ({ users }) => ({ ok: true, channel: { id: `D${users}` } }),
  };
  const host = await startHost((path, body) => {
    if (path.startsWith('/files/R')) return resume;
    if (path.startsWith('/files/')) return posting(Number(path.slice('/files/P'.length)));
    const method = METHODS[path.slice('/api/'.length)];
    return method?.(Object.fromEntries(new URLSearchParams(body))) ?? { ok: false, error: 'unknown_method' };
  });
  const tell = async (fields: Record<string, string>): Promise<string> => {
    const body = new URLSearchParams(fields).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...signed(body, SIGNING_SECRET) };
    const response = await fetch(`${botUrl}/slack/events`, { method: 'POST', body, headers });
    if (response.status !== 200) throw new Error(`the app answers ${response.status}`);
    return response.text();
  };
  return {
    env: { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_API_URL: `${host.origin}/api/` },
    async give(person, space) {
      const at = given++;
      const [user, trigger] = [`U${at}X${person}`, `t${at}`];
      const one: Given = { name: person, steps: {} };
      people.set(user, one);
      const form = Promise.withResolvers<View>();
      forms.set(trigger, form.resolve);
      const fields = { team_id: TEAM, channel_id: `C${space}`, user_id: user, command: '/evaluate', text: '' };
      const more = { api_app_id: 'A1', response_url: `${host.origin}/response`, trigger_id: trigger };
      const opened = timedStep(one, 'the form opens', form.promise);
      await timedStep(one, 'command', tell({ ...fields, ...more }));
      const view = await opened;
      forms.delete(trigger);
      if (view) await timedStep(one, 'form sent', tell({ payload: submission(user, view, host.origin, at) }));
      return one;
    },
    stop: host.stop,
  };
}

const Blocks = z.object({ blocks: z.array(z.unknown()) });

function submission(user: string, view: View, origin: string, at: number): string {
  const world = newWorld();
  const files = { resume: { id: `R${at}`, bytes: resume }, posting: { id: `P${at}`, bytes: posting(at) } };
  for (const file of Object.values(files)) world.files.set(file.id, file);
  const values = { resume: files.resume.id, posting: files.posting.id };
  const state = stateOf(world, origin, Blocks.loose().parse(view), values);
  return JSON.stringify({
    ...{ type: 'view_submission', api_app_id: 'A1', team: { id: TEAM, domain: 'workspace' }, user: { id: user } },
    view: { id: `V${at}`, hash: '1', ...view, state: { values: state } },
  });
}
