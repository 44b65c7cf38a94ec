import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { openLog } from '../../../src/log.ts';
import { PUBLIC } from '../../../src/papers.ts';
import { type Scratch, scratchFolder } from '../../support/databases.ts';
import { FINDINGS_ANSWER, POSTING, RESUME } from '../../support/openai/papers.ts';
import { type Answers, answering, findingsAnswer } from '../../support/openai/running.ts';
import { type FakeOpenAi, KEY, startOpenAi, USAGE } from '../../support/openai/server.ts';
import { until } from '../../support/until.ts';
import { visit } from '../../support/visitor.ts';

const JOB = `${POSTING.title} at ${POSTING.company}\n\n${POSTING.text}`;
/** As a person would hand it in: Markdown. */
const FILE = Buffer.from(RESUME.text.replace(/^(Summary|Experience|Skills)$/gm, '## $1'));

interface Opened {
  readonly app: App;
  readonly url: string;
  readonly server: FakeOpenAi;
  /** Emits `change` with each line of the log. */
  readonly changes: EventEmitter;
  readonly lines: () => readonly Record<string, unknown>[];
  readonly scratch: Scratch;
  /** From now on the model answers this. */
  answer(answers: Answers): void;
}

async function opened(env: Record<string, string> = {}): Promise<Opened> {
  let script = answering({});
  const server = await startOpenAi((asked) => script(asked));
  const scratch = await scratchFolder();
  const folder = 'url' in scratch.where ? {} : { DATA_DIR: scratch.where.dataDir };
  const own = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: 'gpt-test' };
  const config = readConfig({ ...folder, PORT: '0', ...own, OPENAI_PRICES: '1,0.05,5', ...env });
  const written: string[] = [];
  const changes = new EventEmitter();
  const write = (line: string) => {
    written.push(line);
    changes.emit('change');
  };
  const log = openLog('info', { write });
  const app = await openApp('start', { config, log, reach: PUBLIC });
  const url = app.url?.replace('localhost', '127.0.0.1') ?? '';
  return {
    app,
    url,
    server,
    scratch,
    changes,
    lines: () => written.map((line) => JSON.parse(line)),
    answer: (answers) => {
      script = answering(answers);
    },
  };
}

async function closed({ app, server, scratch }: Opened): Promise<void> {
  await app.close();
  await server.close();
  await scratch.remove();
  expect(server.faults).toEqual([]);
}

const answerOf = (messages: readonly string[]) => messages.find((html) => /class="message reply"/.test(html)) ?? '';
async function evaluated({ url }: Opened, job = JOB): Promise<string> {
  const visitor = await visit(url);
  expect(await visitor.give('evaluate', { resume: FILE, job })).toEqual({ status: 202, text: '' });
  return answerOf(await visitor.see((messages) => answerOf(messages) !== ''));
}

let service: Opened;
beforeAll(async () => {
  service = await opened();
});
afterAll(() => closed(service));

describe('an evaluation by a language model', () => {
  let cards: readonly string[];
  beforeAll(async () => {
    const invented = FINDINGS_ANSWER.findings.map((claim) =>
      claim.requirement === 'clear-writing'
        ? { ...claim, level: 'used' as const, quotes: ['Wrote the handbook that everybody reads.'] }
        : claim,
    );
    service.answer({ findings: [findingsAnswer({}), findingsAnswer({ findings: invented })] });
    cards = [await evaluated(service), await evaluated(service)];
  });

  test('is one card that names the model, with sentences of the model', () => {
    expect(cards[0]).toContain('Fit estimate by the openai reader (gpt-test/2).');
    expect(cards[0]).toContain('Your resume answers 3 of 4 requirements and 2 of 3 musts.');
    expect(cards[0]).toContain('If you have written for others, say so in one line');
    expect(cards[0]).toMatch(/3 of 4/);
  });

  test('overrules a claim without a true quote, says so, and gives the same number', () => {
    expect(cards[1]).toContain('1 claim of the reader had no quote in your resume and counts as missing.');
    const scores = cards.map((html) => /(?:Score|estimate) (\d+) of 100/.exec(html)?.[1]);
    expect(scores[0]).toBeDefined();
    expect(scores[1]).toBe(scores[0]);
  });

  test('reads the posting once for everybody', () => {
    expect(service.server.asked.map(({ name }) => name)).toEqual(['role', 'findings', 'findings']);
  });

  test('sends no name, and two people under two names that are not theirs', () => {
    const [, one, other] = service.server.asked;
    expect(JSON.stringify(service.server.asked)).not.toMatch(/Ada/);
    expect(one?.body.safety_identifier).not.toBe(other?.body.safety_identifier);
  });

  test('is told to the log in one line for each reading, without a word of the papers', () => {
    const told = service.lines().filter(({ msg }) => msg === 'the reader took this');
    expect(told.map(({ reading, calls, dollars }) => [reading, calls, dollars])).toEqual([
      ['role', 1, 0.0035],
      ['resume', 1, 0.0035],
      ['resume', 1, 0.0035],
    ]);
    expect(told[0]?.reference).toBe(told[1]?.reference);
    expect(JSON.stringify(service.lines())).not.toMatch(/parcel|bakeries/);
  });

  test('is counted in the metrics', async () => {
    const text = await (await fetch(`${service.url}/metrics`)).text();
    expect(text).toContain(`rolefit_reader_tokens_total{kind="input"} ${3 * USAGE.input}\n`);
    expect(text).toContain(`rolefit_reader_tokens_total{kind="output"} ${3 * USAGE.output}\n`);
    expect(text).toMatch(/rolefit_reader_cost_dollars_total 0\.0105\d*\n/);
  });
});

describe('when the server does not serve', () => {
  /** A posting of its own, because readings are frozen. */
  async function failing(answers: Answers, title: string) {
    const [asked, told] = [service.server.asked.length, service.lines().length];
    service.answer(answers);
    const card = await evaluated(service, `${title}\n\n${JOB}`);
    return { card, calls: service.server.asked.slice(asked), lines: () => service.lines().slice(told) };
  }

  test('a model that declines is a problem card, without another try', async () => {
    const { card, calls } = await failing({ role: { ending: 'refusal' } }, 'First Baker');
    expect(card).toContain('The language model declines to read these papers');
    expect(calls).toHaveLength(1);
  });

  test('a quota that is used up is apologised for at once, and told to the operator once', async () => {
    const { card, calls, lines } = await failing({ role: { status: 429, code: 'insufficient_quota' } }, 'Second Baker');
    expect(card).toContain('Something broke on our side');
    expect(card).not.toContain('quota');
    expect(calls).toHaveLength(1);
    const errors = () => lines().filter(({ level }) => level === 50);
    const error = await until(service, 'the error', () => errors()[0]);
    expect(errors()).toHaveLength(1);
    expect(error).toMatchObject({
      job: 'evaluate',
      msg: 'a job failed',
      reference: expect.stringMatching(/^[0-9A-F]{8}$/),
    });
    expect(card).toContain(String(error?.reference));
    expect(JSON.stringify(error)).toContain('the account has no quota left (429 insufficient_quota)');
  });

  test('a server that is busy is waited for, and costs no attempt', async () => {
    const busy = { status: 429, code: 'rate_limit_exceeded', headers: { 'retry-after-ms': '50' } };
    const { card, calls } = await failing(
      { findings: [busy, busy, busy, busy, busy, findingsAnswer({})] },
      'Third Baker',
    );
    expect(card).toContain('Fit estimate by the openai reader');
    expect(calls.map(({ name }) => name)).toEqual(['role', ...Array(6).fill('findings')]);
  });
});

test('the budget of a day ends in a problem card, and asks the model nothing', async () => {
  const service = await opened({ OPENAI_DAILY_TOKENS: '3000' });
  expect(await evaluated(service)).toContain('Fit estimate');
  const before = service.server.asked.length;
  const card = await evaluated(service);
  expect(card).toContain('The reader’s budget for today is used up');
  expect(card).toContain('midnight UTC');
  expect(service.server.asked).toHaveLength(before);
  await closed(service);
});
