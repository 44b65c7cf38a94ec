/**
 * How an interview asks after each part of a role, by the part's id; `{names}` stands for the posting's own names of it. Written so that
 * names of one thing and of several read alike.
 */
const QUESTIONS: Readonly<Record<string, string>> = {
  'acute-care':
    'Think of a patient who got worse on your watch, where {names} came in: what did you notice first, and what did you do?',
  'patient-care': 'Tell us of one patient and your work on {names}: what did you notice, and what did you do?',
  'patient-education':
    'Whom have you helped to understand more through {names}, and how did you know that it had reached them?',
  classroom: 'Tell us about a pupil or a class with whom {names} did not go to plan: what did you change?',
  teaching: 'Tell us about a lesson or a course, with {names} in it, that did not work at first: what did you change?',
  kitchen: 'Describe a full service in which {names} could have gone wrong: how did you keep it right?',
  close: 'Take us through your last work on {names}: what did not tally, and how did you find out why?',
  forecast: 'When did your work on {names} turn out furthest from what happened, and what did you change afterwards?',
  'fault-finding':
    'Describe a fault that took you longest, with {names} in play: what did you rule out, and in which order?',
  trade: 'Describe a job with {names} that was not as the drawing said: how did you work it out?',
  warehouse: 'Tell us about a shift that fell behind on {names}: what did you change, and did it hold?',
  legal: 'Which matter with {names} was the hardest to settle, and what did it take?',
  hiring: 'Tell us about a person or a case that turned on {names}: what would you do otherwise today?',
  selling: 'Tell us about a deal that you nearly lost, and what your work on {names} had to do with the outcome.',
  campaigns: 'Which work on {names} did less than you had hoped, and what did you do next?',
  'design-craft': 'Show us a piece of work in which {names} changed what was built: what did you leave out, and why?',
  reliability:
    'Tell us about the worst failure you have handled, and where {names} came in: what broke, who noticed, and what is different now?',
  models: 'How far have you taken {names} towards real users, and how did you know that the result was good enough?',
  security: 'Where did you find a weakness while working on {names}, and what did you do before it was mended?',
  platform: 'What have you run with {names}, how large was it, and what did you automate first?',
  data: 'Describe something that you built with {names}: what broke it, and how did you notice?',
  architecture: 'Describe a system of yours that rested on {names}: what would you decide otherwise now?',
  mobile: 'Which part of an app that you built with {names} was the hardest to get right, and why?',
  frontend: 'Which page or screen that you built with {names} was the hardest to get right, and why?',
  measurement: 'Which decision changed because of your work with {names}, and how sure were you of the figures?',
  research: 'Which question did you answer by {names}, and what spoke against your answer?',
  product: 'What did you decide against while working on {names}, and how did you tell those who wanted it?',
  compliance: 'Tell us about a time when {names} stood in the way of what somebody wanted: what did you do?',
  improvement: 'What have you made better by {names}, and by how much?',
  people: 'Tell us about {names}: who grew the most, and what was your part in it?',
  delivery: 'Which piece of work, with {names} in it, ran late: what did you say, to whom, and when?',
  customers: 'Tell us about somebody you could not please at first, where {names} mattered: how did it end?',
  together: 'Tell us about a disagreement in which {names} mattered: who wanted what, and how did it end?',
  tools: 'What have you set up or mended in {names} that others went on to use?',
  languages: 'Which of {names} do you know best, and what have you built in the one that you know least?',
  domain: 'What have you done in {names}, and what is easy to get wrong there?',
};
const OTHERWISE =
  'Walk us through a piece of work that shows {names}: what was hard, and what was your own part in it?';

/** Questions on a person or a lesson, into which two names would not fit. */
const OF_ONE = new Set([
  'acute-care',
  'patient-care',
  'patient-education',
  'classroom',
  'teaching',
  'forecast',
  'people',
]);

/** One likely question on a part of a role, in plain words, out of the posting's own names. */
export function questionOn(id: string, all: readonly string[]): string {
  const names = all.slice(0, OF_ONE.has(id) ? 1 : all.length);
  const listed = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return (QUESTIONS[id] ?? OTHERWISE).replace('{names}', () => listed);
}
