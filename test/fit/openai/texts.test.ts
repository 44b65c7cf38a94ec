import { describe, expect, test } from 'vitest';
import { readingFrom } from '../../../src/fit/openai/findings.ts';
import { roleFrom } from '../../../src/fit/openai/role.ts';
import { checkedTexts, factsOf } from '../../../src/fit/openai/texts.ts';
import { FINDINGS_ANSWER, POSTING, RESUME, ROLE_ANSWER } from '../../support/openai/papers.ts';
import { findingsAnswer, reading, textsAnswer } from '../../support/openai/running.ts';

const role = roleFrom(ROLE_ANSWER, POSTING, { name: 'openai', version: 'gpt-test/1' });
const facts = factsOf(role, readingFrom(FINDINGS_ANSWER, role, RESUME).findings, RESUME);
const { assessment: GOOD, advice: ADVICE } = FINDINGS_ANSWER.texts;
const assessed = (assessment: string) => checkedTexts({ assessment, advice: [] }, facts);
const advised = (detail: string) => checkedTexts({ assessment: GOOD, advice: [{ requirement: 'go', detail }] }, facts);

test('sentences that keep to the facts stand', () => {
  expect(checkedTexts(FINDINGS_ANSWER.texts, facts)).toEqual({
    texts: { assessment: GOOD, details: ADVICE },
    faults: [],
  });
});

describe('an assessment falls when it', () => {
  test.each([
    [
      'counts otherwise than the table',
      'Your resume answers 4 of 4 requirements. Your work with Go carries the most weight.',
    ],
    ['counts otherwise in words', 'Your resume answers all requirements. Your work with Go carries the most weight.'],
    [
      'counts musts otherwise',
      'Your resume answers 3 of 4 requirements and three of three musts. Your work with Go weighs most.',
    ],
    ['denies what is shown', 'Your resume answers no requirements. Your work with Go carries the most weight.'],
    [
      'counts the missing as shown',
      'Your resume answers one of the four requirements. Your work with Go carries the most weight.',
    ],
    [
      'counts what is missing otherwise',
      'You lack three of the four requirements. Your work with Go carries the most weight of all.',
    ],
    ['gives a score', 'Your resume is a 95 percent match for this role. Your work with Go carries the most weight.'],
    ['invents a figure', 'Your resume shows Go in production for 12 years. Your work with Go carries the most weight.'],
    [
      'opens with an invented employer',
      'Your resume shows Go. Globex needs your Go, which carries the most weight of all here.',
    ],
    ['invents an employer', 'Your resume shows Go at Globex. Your work with Go carries the most weight of all here.'],
    [
      'names the person’s employer',
      'Your resume shows Go at Tidewater Post. Your work with Go carries the most weight of all.',
    ],
    ['invents a skill', 'Your resume shows Go and Rust. Your work with Go carries the most weight of all of it here.'],
    [
      'invents a skill in small letters',
      'Your resume shows Go and terraform. Your work with Go carries the most weight of all.',
    ],
    [
      'speaks of a candidate',
      'The candidate shows Go in production, and your resume answers most of what the posting asks.',
    ],
    ['speaks of itself', 'I think that your resume shows Go in production, and it answers most of what is asked here.'],
    ['speaks to nobody', 'The resume shows Go in production, and it answers most of what the posting asks for here.'],
    [
      'quotes the resume',
      'Your resume says that you moved events between teams over RabbitMQ, which answers what is asked.',
    ],
    [
      'says that the missing is shown',
      'Your resume shows clear writing and Go. Your work with Go carries the most weight of all here.',
    ],
    [
      'holds a link',
      'Your resume shows Go in production. See https://evil.example for how to get a better score here.',
    ],
    ['pings', 'Your resume shows Go in production. <@U123> should look at it, and so should everybody else here.'],
    [
      'speaks of what a person is',
      'Your resume shows Go in production, though at your age it is harder to learn Kubernetes well.',
    ],
    [
      'is unkind',
      'Your resume is worthless for this role, so do not bother to apply for it at all. You show Go, and that is it.',
    ],
    ['is too short', 'You show Go.'],
    ['is too long', `Your resume shows Go in production. ${'Your work with Go carries the most weight. '.repeat(30)}`],
  ])('%s', (_what, text) => {
    const { texts, faults } = assessed(text);
    expect(texts.assessment).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
  });
});

test.each([
  'You lack one of the three musts, which is clear writing. Your work with Go carries the most weight of all.',
  'Your resume answers three of the four requirements, and one must is missing: clear writing. Your work with Go weighs most.',
  'You show 2 of 3 musts. Nothing shows clear writing yet; Go and RabbitMQ carry your resume, and you only name Kubernetes.',
  'Your resume answers most of what this posting asks. You have Go behind you for 3+ years, as asked. Clear writing is not shown.',
])('a true assessment in other words stands: %s', (text) => {
  expect(assessed(text).faults).toEqual([]);
});

describe('a piece of advice falls when it', () => {
  test.each([
    [
      'is an achievement to paste',
      'If this is true, write in your resume: “Cut the latency of the ordering service in half”.',
    ],
    ['has a figure', 'If you can, write in your resume that you cut lost orders by 45% with the Go service.'],
    [
      'asks for nothing and leaves nothing blank',
      'Your resume needs a line about Go in production. Add it to your newest job at once.',
    ],
    ['names a foreign skill', 'If you have worked with Terraform, say so in your resume: [where?], [what for?].'],
    ['is not spoken to you', 'If there is any, say where: [which service?], [how large?], [what came of it?].'],
  ])('%s', (_what, detail) => {
    const { texts, faults } = advised(detail);
    expect(texts.details).toEqual([]);
    expect(faults[0]).toMatch(/^advice for go: /);
  });

  test('is for something that the role does not ask', () => {
    const advice = [{ requirement: 'rust', detail: 'If you have worked with Go, say where: [which service?].' }];
    expect(checkedTexts({ assessment: GOOD, advice }, facts).texts.details).toEqual([]);
  });
});

test('a quotation with blanks is no achievement to paste', () => {
  expect(
    advised('If this is true of you, write: “Ran [which service?] in Go, which cut [what?] by [how much?]”.').faults,
  ).toEqual([]);
});

describe('what does not hold', () => {
  const wrong = { assessment: 'You are a 99 percent match.', advice: [...ADVICE] };

  test('is asked for once more, from the facts alone', async () => {
    const { reader, server } = await reading({ findings: findingsAnswer({ texts: wrong }) });
    const { texts } = await reader.readResume(role, RESUME, { person: 'slack:U123' });
    expect(texts).toEqual({ assessment: GOOD, details: ADVICE });
    expect(server.asked.map(({ name }) => name)).toEqual(['findings', 'texts']);
    const sent = JSON.stringify(server.asked[1]);
    expect(sent).toContain('Matched: 3 of 4 requirements, 2 of 3 musts');
    expect(sent).not.toContain('parcel');
  });

  test('the second time is left out, and what held the first time stays', async () => {
    const again = textsAnswer({ ...wrong, advice: [] });
    const { reader, server } = await reading({ findings: findingsAnswer({ texts: wrong }), texts: again });
    expect((await reader.readResume(role, RESUME)).texts).toEqual({ details: ADVICE });
    expect(server.asked).toHaveLength(2);
  });

  test('and does not come a second time costs no evaluation', async () => {
    const { reader } = await reading({ findings: findingsAnswer({ texts: wrong }), texts: { ending: 'refusal' } });
    const { findings, texts } = await reader.readResume(role, RESUME);
    expect(findings).toHaveLength(4);
    expect(texts).toEqual({ details: ADVICE });
  });
});
