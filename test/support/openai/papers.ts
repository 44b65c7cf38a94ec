import type { FindingsWire, RoleWire } from '../../../src/fit/openai/wire.ts';
import type { PostingPaper, ResumePaper } from '../../../src/fit/reader.ts';
import { paper } from '../../fit/builtin/paper.ts';

/** A small posting and resume, and what an honest model answers about them. */
export const POSTING: PostingPaper = {
  title: 'Backend Engineer',
  company: 'Northwind Bakery',
  location: 'Lisbon',
  text: `Responsibilities
You run the ordering service of 40 bakeries. Every night they send what they need, and every morning the flour has to be there.
The team is five people who sit together and answer for what they build, by day and, one week in five, by night.
Requirements
- 3+ years of Go in production
- Kafka or RabbitMQ
- Clear writing
- You have the right to work in Portugal
Nice to have: Kubernetes.
`,
  hash: 'a'.repeat(64),
};

export const RESUME: ResumePaper = {
  ...paper(
    `# Ada Example

## Summary

Backend engineer who likes Kubernetes.

## Experience

### Backend Engineer, Tidewater Post
2018 – 2023

- Wrote the parcel service in Go, which cut lost parcels by 30%.
- Moved events between teams over RabbitMQ.

## Skills

Go, RabbitMQ, Kubernetes
`,
    ['Ada Example'],
  ),
  hash: 'b'.repeat(64),
};

export const ROLE_ANSWER: RoleWire = {
  requirements: [
    {
      label: 'Go',
      kind: 'skill',
      importance: 'must',
      alternatives: ['Go'],
      years: 3,
      words: '3+ years of Go in production',
    },
    {
      label: 'Kafka or RabbitMQ',
      kind: 'skill',
      importance: 'must',
      alternatives: ['Kafka', 'RabbitMQ'],
      years: null,
      words: 'Kafka or RabbitMQ',
    },
    {
      label: 'Clear writing',
      kind: 'soft',
      importance: 'must',
      alternatives: ['Clear writing'],
      years: null,
      words: 'Clear writing',
    },
    {
      label: 'Kubernetes',
      kind: 'skill',
      importance: 'bonus',
      alternatives: ['Kubernetes'],
      years: null,
      words: 'Nice to have: Kubernetes',
    },
  ],
  knockOuts: [
    {
      kind: 'permit',
      label: 'right to work in Portugal',
      asks: ['Portugal'],
      years: null,
      words: 'You have the right to work in Portugal',
    },
  ],
  dimensions: [
    {
      title: 'Running services, not building demos',
      words: 'You run the ordering service of 40 bakeries',
      requirements: ['Go', 'Kubernetes'],
    },
  ],
};

export const FINDINGS_ANSWER: FindingsWire = {
  findings: [
    {
      requirement: 'go',
      level: 'proven',
      proof: 'years',
      via: null,
      quotes: ['Wrote the parcel service in Go, which cut lost parcels by 30%.'],
    },
    {
      requirement: 'kafka-or-rabbitmq',
      level: 'used',
      proof: null,
      via: 'RabbitMQ',
      quotes: ['Moved events between teams over RabbitMQ.'],
    },
    { requirement: 'clear-writing', level: 'absent', proof: null, via: null, quotes: [] },
    { requirement: 'kubernetes', level: 'listed', proof: null, via: null, quotes: ['Go, RabbitMQ, Kubernetes'] },
  ],
  knockOuts: [{ knockOut: 'permit-right-to-work-in-portugal', verdict: 'ask', quotes: [] }],
  texts: {
    assessment:
      'Your resume answers 3 of 4 requirements and 2 of 3 musts. Your work with Go carries the most weight. Clear writing is not shown yet, and the right to work in Portugal is for you to answer.',
    advice: [
      {
        requirement: 'clear-writing',
        detail: 'If you have written for others, say so in one line: [what did you write?], [for whom?].',
      },
      {
        requirement: 'kubernetes',
        detail: 'You only name Kubernetes. If you have run something on it, say where: [which service?], [how large?].',
      },
    ],
  },
};
