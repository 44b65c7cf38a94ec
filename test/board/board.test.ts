import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceOf } from '../../src/queue/failure.ts';
import { EVALUATE } from '../../src/queue/job.ts';
import { type Board, backends, failThree, openBoard, operator, WORDS } from './opened.ts';

describe.each(backends)('the board on %s', (_name, backend) => {
  let board: Board;
  let ids: Awaited<ReturnType<typeof failThree>>;
  beforeAll(async () => {
    board = await openBoard(backend);
    ids = await failThree(board);
  });
  afterAll(() => board.close());

  const job = (id: string, kind = 'evaluate') => ({ kind, reference: referenceOf(id) });
  const row = (html: string, id: string): string =>
    html.split('<tr>').find((each) => each.includes(`<code>${referenceOf(id)}</code>`)) ?? '';
  const buttons = (html: string): string[] =>
    [...html.matchAll(/type="submit">([^<]+)</g)].map(([, label = '']) => label);

  test('tells counts and failed work, what can be done about each, and no text, person or whole id', async () => {
    const own = operator(board);
    await own.logIn();
    const { status, html } = await own.ask('/board');
    expect(status).toBe(200);
    expect(html).toMatch(/<th scope="row">evaluate<\/th>(<td class="number">0<\/td>){3}<td class="number bad">2<\/td>/);
    expect(row(html, ids.waits)).toMatch(
      /<td>evaluate<\/td>.*<td>1 run<\/td><td>waits<\/td>.*<code>TypeError at .*opened\.ts/,
    );
    const { waits, answered, untold } = ids;
    expect([waits, answered, untold].map((id) => buttons(row(html, id)))).toEqual([
      ['Run again'],
      ['Discard'],
      ['Run again', 'Discard'],
    ]);
    expect(row(html, untold)).toContain('<td>cut-off</td>');
    for (const word of [...WORDS, ...Object.values(ids)]) expect(html).not.toContain(word);
  });

  test('runs again only what somebody waits for, forgets only what nobody waits for, and the log has who decided what', async () => {
    const own = operator(board);
    await own.logIn();
    const over = await own.press('again', job(ids.answered));
    expect([over.status, over.html.includes('This work is over')]).toEqual([422, true]);
    const awaited = await own.press('discard', job(ids.waits));
    expect([awaited.status, awaited.html.includes('Somebody still waits for this work')]).toEqual([422, true]);

    expect((await own.press('discard', job(ids.answered))).headers.get('location')).toBe('/board?done=discard');
    expect(await board.queue.stateOf(EVALUATE, ids.answered)).toBe('unknown');
    expect((await own.press('discard', job(ids.answered))).status).toBe(422);

    const before = (await board.queue.dead(EVALUATE))[0]?.failedAt.getTime() ?? 0;
    const again = await own.press('again', job(ids.waits));
    expect([again.status, again.headers.get('location')]).toEqual([303, '/board?done=again']);
    // The same poison takes it up, and it fails once more.
    await expect.poll(async () => (await board.queue.dead(EVALUATE))[0]?.failedAt.getTime()).toBeGreaterThan(before);
    expect((await own.ask('/board?done=again')).html).toContain('It has all its attempts again');
    expect(
      board.lines.filter((line) => line.includes('an operator decided')).map((line) => JSON.parse(line)),
    ).toMatchObject([
      { deed: 'discard', kind: 'evaluate', reference: referenceOf(ids.answered), jobs: 1 },
      { deed: 'again', kind: 'evaluate', reference: referenceOf(ids.waits), jobs: 1 },
    ]);
  });
});
