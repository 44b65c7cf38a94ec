import { expect, test } from 'vitest';
import jobNext from '../../commands/job-next.ts';
import jobNote from '../../commands/job-note.ts';
import jobRemove from '../../commands/job-remove.ts';
import jobs from '../../commands/jobs.ts';
import { jobsCard } from '../../src/cards/jobs.ts';
import { exportCard } from '../../src/cards/jobs-export.ts';
import { jobCard } from '../../src/cards/jobs-one.ts';
import { reminderCard } from '../../src/cards/jobs-reminder.ts';
import { removedCard } from '../../src/cards/jobs-removed.ts';
import type { Card } from '../../src/chat/card.ts';
import type { Command } from '../../src/chat/command.ts';
import { renderForm as renderDiscordForm } from '../../src/discord/modal.ts';
import { renderMessage as renderDiscord } from '../../src/discord/render.ts';
import type { Job, Tracked } from '../../src/jobs/job.ts';
import { renderForm as renderSlackForm } from '../../src/slack/form.ts';
import { renderAnswer, renderMessage as renderSlack } from '../../src/slack/render.ts';
import { renderCard } from '../../src/web/render.ts';
import { discordFaults } from '../support/discord/body-check.ts';
import { slackFaults, viewFaults } from '../support/slack/block-check.ts';
import { strings } from './strings.ts';

const now = new Date('2026-11-26T09:00:00Z');
/** As long as ids of jobs and steps are. */
const ID = 'abcdefghijklmnopqrst-_';
/** The longest name of a zone. */
const ZONE = Intl.supportedValuesOf('timeZone').toSorted((one, other) => other.length - one.length)[0] ?? '';
const aJob = (changes: Partial<Job> = {}): Job => ({
  id: ID,
  state: 'interviewing',
  title: 'Senior Backend Engineer, Core Technology <!channel> @everyone',
  company: 'Example *GmbH* & Co.',
  link: 'https://jobs.example.com/1?a=1&b=2',
  postingHash: 'h',
  notes: Array.from({ length: 9 }, (_, n) => ({ at: now, text: `Note ${n} ${'long '.repeat(30)}` })),
  next: { id: ID, what: 'Call Kim', at: new Date('2026-12-04T13:30:00Z'), reminded: 'waiting' },
  savedAt: now,
  touchedAt: now,
  ...changes,
});
const latest = { evaluation: '00000000-0000-4000-8000-000000000000', at: now, score: 78, band: 'strong' } as const;
const tracked = (changes: Partial<Job> = {}): Tracked => ({ job: aJob(changes), latest });
const counts = { saved: 30, applied: 9, interviewing: 8, offer: 7, closed: 6, due: 5 };
const full = {
  jobs: Array.from({ length: 10 }, (_, n) => tracked({ id: `${ID.slice(1)}${n}` })),
  filter: 'interviewing',
  after: 10,
  more: true,
  counts,
  zone: ZONE,
  now,
} as const;
const cards: readonly Card[] = [
  jobsCard(full),
  jobsCard({ ...full, jobs: [], filter: 'due', after: 0, more: false }),
  jobsCard({ ...full, counts: { saved: 0, applied: 0, interviewing: 0, offer: 0, closed: 0, due: 0 } }),
  jobCard(tracked(), ZONE, now, 'Your note is written down.'),
  jobCard({ job: aJob({ next: null, notes: [], link: null }), latest: null }, undefined, now),
  reminderCard(aJob(), ZONE, now),
  removedCard(aJob()),
  exportCard({ href: 'https://rolefit.example/download/x/jobs.csv', until: now }, ZONE),
];

test.each(cards.map((card) => [card.title, card] as const))(
  '“%s” is taken by every platform, whole',
  (_title, card) => {
    const [message, modal, discord] = [renderSlack(card), renderAnswer(card), renderDiscord(card)];
    expect(slackFaults('chat.postMessage', { channel: 'C1', ...message })).toEqual([]);
    expect(viewFaults(modal)).toEqual([]);
    expect(discordFaults('POST /channels/123456789012345678/messages', discord)).toEqual([]);
    expect(JSON.stringify([message, modal, discord])).not.toContain('left out for want of room');
    expect(renderCard(card)).toContain('<article');
  },
);

test('the forms open on Slack and on Discord with the person’s time zone in them', () => {
  const place = { platform: 'slack', channel: 'C1' };
  for (const command of [jobs, jobNext, jobNote, jobRemove] as unknown as readonly Command[]) {
    const values = { ...(command.options.job && { job: ID }), ...(command.options.zone && { zone: ZONE }) };
    const slack = renderSlackForm(command, { command: command.name, values, place });
    const discord = renderDiscordForm(command, { values });
    expect(viewFaults(slack)).toEqual([]);
    expect(discordFaults('POST /interactions/1/token/callback', { type: 9, data: discord })).toEqual([]);
    const isPrefilled = [slack, discord].map((form) => JSON.stringify(form).includes(ZONE));
    expect(isPrefilled).toEqual(Array(2).fill(command.options.zone !== undefined));
  }
});

test('a job without a name goes by its link, and without that by nothing', () => {
  const name = (changes: Partial<Job>) => jobCard({ job: aJob(changes), latest: null }, undefined, now).title;
  expect(name({ title: null, company: null, link: 'https://www.example.com/jobs/1/?x=1' })).toBe('example.com/jobs/1');
  expect(name({ title: ' ', company: null, link: null })).toBe('This job');
  expect(name({ title: 'Cook', company: null })).toBe('Cook');
});

test('a reminder that did not arrive is told where the job is looked at', () => {
  const next = { id: ID, what: 'Call Kim', at: now, reminded: 'unsent' } as const;
  const card = jobCard({ job: aJob({ next }), latest: null }, 'Europe/Berlin', new Date(now.getTime() + 1));
  expect(strings(card)).toContain(
    'Call Kim, was due Thu 26 Nov 2026, 10:00 (Europe/Berlin) · the reminder did not reach you: messages from Rolefit do not arrive',
  );
});
