import { afterEach, beforeEach, expect, test } from 'vitest';
import { whisperWith } from '../support/slack/looking.ts';
import { type RunningSlack, startSlack } from '../support/slack/running.ts';
import { until } from '../support/until.ts';
import { toys } from './toys.ts';

let slack: RunningSlack;
beforeEach(async () => {
  slack = await startSlack({ commands: toys().commands, socket: true });
});
afterEach(async () => {
  expect(await slack.stop()).toEqual([]);
});
const connected = (times: number) =>
  until(slack.world, `connection ${times}`, () => (slack.server.socket.connections() === times ? true : undefined));

test('a command comes over our own connection, and no port is opened', async () => {
  await slack.people.slash('U1', '/list');
  await whisperWith(slack.world, 'U1', 'Nothing yet');
  expect(slack.url).toBeUndefined();
});

test('a connection that Slack hands over is followed by another at once', async () => {
  const begun = performance.now();
  slack.server.socket.handOver();
  await connected(2);
  expect(performance.now() - begun).toBeLessThan(1_000);
  await slack.people.slash('U1', '/list');
  await whisperWith(slack.world, 'U1', 'Nothing yet');
});

test('a connection that breaks is followed by another, however often Slack refuses it first', async () => {
  slack.server.socket.refuse(2);
  slack.server.socket.cut();
  await connected(2);
  await slack.people.slash('U1', '/list');
  await whisperWith(slack.world, 'U1', 'Nothing yet');
  const refused = slack.logged.filter(({ sentence }) => sentence === 'Slack takes no connection');
  expect(refused).toHaveLength(2);
});

test('a close ends the tries for another connection', async () => {
  slack.server.socket.refuse(1_000);
  slack.server.socket.cut();
  await expect.poll(() => slack.logged.length).toBeGreaterThan(0);
  expect(await slack.stop()).toEqual([]);
  expect(slack.server.socket.connections()).toBe(1);
  slack = await startSlack({ commands: toys().commands, socket: true });
});

test('an app token that is refused ends the start', async () => {
  const wrong = { commands: toys().commands, socket: true, settings: { appToken: 'xapp-wrong' } };
  await expect(startSlack(wrong)).rejects.toThrow('invalid_auth');
});

test('a bot token that is refused ends the start', async () => {
  const wrong = { commands: toys().commands, settings: { botToken: 'xoxb-wrong' } };
  await expect(startSlack(wrong)).rejects.toMatchObject({ reason: 'unauthorized' });
});
