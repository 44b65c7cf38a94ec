import type { Evaluation } from '../../src/fit/evaluation.ts';
import type { Role } from '../../src/fit/role.ts';
import type { Posting } from '../../src/posting/posting.ts';

/** Small valid facts for tests that care about something else. */
export const aPosting = (changes: Partial<Posting> = {}): Posting => ({
  url: 'https://jobs.example.com/1',
  source: 'json-ld',
  title: 'Backend Engineer',
  company: 'Example',
  location: null,
  text: 'We ask for Go.',
  hash: 'posting-hash',
  open: true,
  ...changes,
});

export const aRole = (changes: Partial<Role> = {}): Role => ({
  postingHash: 'posting-hash',
  engine: { name: 'built-in', version: '2' },
  title: 'Backend Engineer',
  company: 'Example',
  requirements: [
    { id: 'go', label: 'Go', kind: 'skill', importance: 'must', alternatives: ['Go'], words: 'We ask for Go.' },
  ],
  knockOuts: [],
  dimensions: [],
  ...changes,
});

export const anEvaluation = (changes: Partial<Evaluation> = {}): Evaluation => {
  const { text: _text, ...posting } = aPosting();
  const role = aRole();
  return {
    engine: role.engine,
    posting,
    role,
    findings: [
      {
        requirement: 'go',
        level: 'used',
        quotes: [{ text: 'Wrote services in Go', section: 'experience', page: 1 }],
        via: 'Go',
      },
    ],
    judgements: [],
    fit: {
      score: 85,
      band: 'excellent',
      matched: 1,
      total: 1,
      ceiling: 100,
      confidence: 'low',
      dimensions: [],
      receipt: {
        formula: 'a formula',
        rubric: {
          version: '1',
          weights: { must: 3, preferred: 2, bonus: 1 },
          credits: { absent: 0, listed: 0.6, used: 0.85, proven: 1 },
          bands: { excellent: 85, strong: 70, partial: 45 },
        },
        engine: role.engine,
        postingHash: 'posting-hash',
        resumeHash: 'resume-hash',
        addends: [
          {
            requirement: 'go',
            label: 'Go',
            importance: 'must',
            level: 'used',
            weight: 3,
            credit: 0.85,
            points: 85,
            possible: 100,
          },
        ],
        score: 85,
      },
    },
    assessment: 'You show Go.',
    strengths: [{ requirement: 'go', label: 'Go', level: 'used' }],
    gaps: [],
    recommendations: [],
    warnings: [],
    ...changes,
  };
};
