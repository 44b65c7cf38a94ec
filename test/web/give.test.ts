import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { details, fail, read } from '../support/toy-commands.ts';
import { cookieOf, fromPage, openEvents, type RunningSite, startSite } from '../support/web-site.ts';
import { memoryWebStore } from '../support/web-store.ts';

let site: RunningSite;
const words: string[] = [];
beforeAll(async () => {
  site = await startSite({
    store: memoryWebStore(),
    commands: [read, details, fail],
    publicUrl: 'https://fit.example.com',
    async leaveWord({ name }) {
      words.push(`left /${name}`);
      return { takeBack: () => void words.push('taken back') };
    },
  });
});
afterAll(() => site.stop());

const post = (command: string, body: FormData | string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${site.url}/command/${command}`, { method: 'POST', body, headers: { ...fromPage(site.url), ...headers } });

const form = (entries: Record<string, string | Blob>): FormData => {
  const filled = new FormData();
  for (const [name, value] of Object.entries(entries)) filled.append(name, value);
  return filled;
};

const errorsOf = async (response: Response): Promise<unknown> =>
  z.object({ errors: z.unknown() }).parse(await response.json()).errors;

describe('a command', () => {
  test('answers in private with its card, and gets the services as they are', async () => {
    const response = await post('details', form({ of: 'it' }));
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<code>it {&quot;word&quot;:&quot;passed through&quot;}</code>');
  });

  test('says beside which option something is wrong', async () => {
    const response = await post('read', form({ job: 'https://jobs.example.com', mood: 'cruel' }));
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ errors: { paper: 'This is needed.', mood: 'Choose one of the list.' } });
  });

  test('takes one file where one is asked for, and a file only there', async () => {
    const two = form({ paper: new Blob(['1']), job: new Blob(['x']) });
    two.append('paper', new Blob(['2']));
    const errors = await errorsOf(await post('read', two));
    expect(errors).toEqual({ paper: 'Attach one file here.', job: 'Write this as text.' });
    const words = await errorsOf(await post('read', form({ paper: 'no file' })));
    expect(words).toEqual({ paper: 'Attach a file here.' });
  });

  test('an unused picker counts as nothing given', async () => {
    const errors = await errorsOf(await post('read', form({ paper: new File([], '') })));
    expect(errors).toEqual({ paper: 'This is needed.' });
  });

  test('a problem is a card, escaped', async () => {
    const response = await post('fail', form({ how: 'problem' }));
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<h2>There is &lt;no&gt; paper</h2><p>None came.</p><p>Attach one.</p>');
  });

  test('our own failure gives a reference that the log knows, and nothing else', async () => {
    const response = await post('fail', form({ how: 'otherwise' }));
    expect(response.status).toBe(500);
    const told = await response.text();
    const reference = /reference: ([0-9a-f]{8})/.exec(told)?.[1];
    expect(site.logged.at(-1)).toMatchObject({
      reference,
      path: '/command/fail',
      err: { message: 'secret otherwise' },
    });
    expect(told).not.toContain('secret');
  });

  test.each(['problem', 'otherwise'])('leaves word, and takes it back when %s was told', async (how) => {
    words.length = 0;
    await post('fail', form({ how }));
    expect(words).toEqual(['left /fail', 'taken back']);
  });

  test('a file over the command’s own limit is its problem', async () => {
    const response = await post('read', form({ paper: new Blob(['x'.repeat(101)]) }));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('This file is too large');
  });

  test.each([
    ['that may hold files', 'multipart/form-data; boundary=x', 12],
    ['of fields alone, whose many would keep us', 'application/x-www-form-urlencoded', 2],
  ])('a form over the limit %s is refused before it is read', async (_, type, megabytes) => {
    const length = String(megabytes * 1024 * 1024);
    const headers = { ...fromPage(site.url), 'content-type': type, 'content-length': length };
    const answer = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const sent = request(`${site.url}/command/read`, { method: 'POST', headers }, (response) => {
        response.setEncoding('utf8').once('data', (text) => {
          resolve({ status: response.statusCode, text });
          sent.destroy();
        });
      });
      sent.on('error', reject).flushHeaders();
    });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('This is too large');
  });

  test('a request of unknown length is cut off at the limit', async () => {
    const chunk = new Uint8Array(1024 * 1024);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (sent === 40) return controller.close();
        sent += 1;
        controller.enqueue(chunk);
      },
    });
    const headers = { ...fromPage(site.url), 'content-type': 'multipart/form-data; boundary=x' };
    const response = await fetch(`${site.url}/command/read`, { method: 'POST', body, headers, duplex: 'half' });
    expect(response.status).toBe(413);
  });

  test.each(['--x\r\nbroken', ''])('a body that is no form is a problem: %j', async (body) => {
    const response = await post('read', body, { 'content-type': 'multipart/form-data; boundary=x' });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Your message arrived incomplete');
  });

  test('a pasted text stands above the thread as one short line', async () => {
    const events = await openEvents(site.url, fromPage(site.url));
    const cookie = cookieOf(events.response) ?? '';
    await events.next();
    const job = `Nurse\n\n\n${'wanted '.repeat(8_000)}`;
    await post('read', form({ paper: new Blob(['abc']), job }), { cookie });
    const { data } = await events.next();
    events.close();
    expect(data).toContain(`\nNurse ${'wanted '.repeat(19)}…</p>`.replace(' …', '…'));
  });

  test('that does not exist is not found', async () => {
    expect((await post('nothing', form({}))).status).toBe(404);
  });

  test('that opens a thread answers 202 with nothing, and the stream brings the thread', async () => {
    const events = await openEvents(site.url, fromPage(site.url));
    const cookie = cookieOf(events.response) ?? '';
    expect(await events.next()).toEqual({ name: 'ready', id: '0', data: '' });
    const body = form({
      paper: new File(['abc'], 'jane-doe.pdf'),
      job: 'https://jobs.example.com/1',
      again: '7',
      mood: 'kind',
    });
    const response = await post('read', body, { cookie });
    expect([response.status, await response.text()]).toEqual([202, '']);
    const opening = await events.next();
    events.close();
    expect(opening.data).toContain(
      '<p class="asked"><code>/read</code>\nYour paper: attached\n<a href="https://jobs.example.com/1" target="_blank" rel="noopener noreferrer nofollow">https://jobs.example.com/1</a>\nKindly\nThe same posting</p>',
    );
    expect(opening.data).toContain('<h2>Reading</h2>');
    expect(opening.data).not.toContain('jane');
  });
});
