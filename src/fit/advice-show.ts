import type { Family } from './advice-groups.ts';
import type { Wording } from './advice-phrases.ts';

type ShowFamily = Exclude<Family, `say ${string}` | `learn ${string}`>;

/** What to write about that which is on paper already. Each wording serves once in an evaluation. */
export const SHOW: Record<ShowFamily, readonly Wording[]> = {
  'listed skill': [
    ({ all, it, where, place }) => ({
      title: `Show what you did with ${all}`,
      detail: `${where} names ${all}, but no line says what you did with ${it}. Under ${place}, write one, if this is true of you: [which task?], [for whom?], [what changed, by how much?].`,
    }),
    ({ all, it, they, were, where, place }) => ({
      title: `Name ${all} where you used ${it}`,
      detail: `${where} has ${all} by name only. In the lines under ${place} where ${they} ${were} in use, if there are any, say so and say what for: [which task?], [what came of it?].`,
    }),
  ],
  'listed ability': [
    ({ all, it, where, place }) => ({
      title: `Give ${all} a line about your work`,
      detail: `${where} names ${all}, but no line shows ${it} at work. Under ${place}, add one, if this is true of you: [in which setting?], [how often?], [what did people get from it?].`,
    }),
    ({ all, it, where }) => ({
      title: `Turn ${all} from a word into work`,
      detail: `${where} has ${all} among other words. Choose the job where you did most of ${it} and describe one case there: [what was needed?], [what did you do?], [what was different afterwards?].`,
    }),
  ],
  'listed showpiece': [
    ({ all, it, they, where }) => ({
      title: `Link your ${all} instead of naming ${it}`,
      detail: `${where} names your ${all}, but not where to find ${it}. If ${they} can be seen, give the line an address and a beginning: “[link], first [which piece?], because [what does it show?]”.`,
    }),
  ],
  'used showpiece': [
    ({ all }) => ({
      title: `Say what your ${all} led to`,
      detail: `You describe your ${all}, but not what came of it for anybody. Add what you can vouch for: [who used it?], [what changed?], and its address where there is one: [link].`,
    }),
  ],
  'listed occupation': [
    ({ all, place }) => ({
      title: `Show how near you came to ${all}`,
      detail: `Your titles come near it without being it. Under ${place}, in the job that came nearest, name what such a post does and you did, as far as it is true: [which tasks?], [how much of your week?], [with what result?].`,
    }),
  ],
  'listed level': [
    ({ all }) => ({
      title: `Put weight behind ${all}`,
      detail: `Your resume names the rung, but no dated job shows it. Give the job that reached it its dates and say what you answered for: [which decisions?], [how many people?], [what size?].`,
    }),
  ],
  'listed experience': [
    ({ all, it, asked, where, place }) => ({
      title: `Give ${all} a line of ${it === 'it' ? 'its' : 'their'} own`,
      detail: `${where} names ${all}; no described piece of work does. ${asked} Under ${place}, say [which work?], [your part in it?] and [what changed, by how much?], if this is true of you.`,
    }),
    ({ all, it, where }) => ({
      title: `Put the work behind ${all} on paper`,
      detail: `${where} gives ${all} a name but no work. Choose the job where ${it === 'it' ? 'it' : 'each'} mattered most and say there: [what was needed?], [what did you do?], [how did it end?].`,
    }),
  ],
  'listed domain': [
    ({ all, first, where }) => ({
      title: `Say where you worked in ${all}`,
      detail: `${where} names ${all}, but no described job does. Add to the job where it happened, if it did: [which part of ${first}?], [for how many customers, or at what volume?].`,
    }),
  ],
  'listed language': [
    ({ all, it, first, where }) => ({
      title: `Say how well you speak ${all}`,
      detail: `${where} names ${all}. Put the level beside ${it}, and where you used ${it}, if you did: “${first}, [level?], used with [whom?]”.`,
    }),
  ],
  'used language': [
    ({ all, it, place }) => ({
      title: `Say what ${all} made possible`,
      detail: `Under ${place} you show ${all} at work. Add what came of ${it}, as far as it is true: [with whom?], [spoken or written?], [what could be done because of it?].`,
    }),
  ],
  'listed credential': [
    ({ all, it, first, where }) => ({
      title: `Put issuer and date beside ${all}`,
      detail: `${where} names ${all} without saying who granted ${it} and until when. Complete the line: “${first}, [issuer?], valid until [when?]”.`,
    }),
  ],
  'listed soft': [
    ({ all, it, where, place }) => ({
      title: `Back ${all} with one example`,
      detail: `${where} says ${all}; no line shows ${it}. One line under ${place} is enough, if you have such a moment: [what was at stake?], [what did you do?], [what came of it?].`,
    }),
  ],
  'used skill': [
    ({ all, one, place }) => ({
      title: `Put a result beside ${all}`,
      detail: `Under ${place} you show ${all} at work, but not what came of it. Add to ${one ? 'that line' : 'those lines'} what you can vouch for: [what changed?], [by how much?], [for how many?].`,
    }),
    ({ all, one }) => ({
      title: `Give your work with ${all} a size`,
      detail: `Your ${one ? 'line' : 'lines'} on ${all} ${one ? 'tells' : 'tell'} what you did, not how much of it. One figure you are sure of is enough: [how many?], [how often?], [how large?].`,
    }),
  ],
  'used ability': [
    ({ all, they, place }) => ({
      title: `Say what came of ${all}`,
      detail: `Your lines under ${place} show ${all}, but not what ${they} led to. Add what you can vouch for: [who was better off?], [what fell, rose or stopped?], [by how much?].`,
    }),
    ({ all, it, one }) => ({
      title: `Put a measure beside ${all}`,
      detail: `How much of ${it} you did is left open. One figure you are sure of is enough${one ? '' : ' for each'}: [how many a day?], [for how many people?], [over how long?].`,
    }),
  ],
  'used occupation': [
    ({ all, place }) => ({
      title: `Make your ${all} easy to count`,
      detail: `Your titles show it or stand right beside it; what is left open is how recent it is, and how much of it there was. Give each such job under ${place} its first and last month, “[month and year?] to [month and year or present?]”, and say, as far as it is true, what of that work was yours: [which part?], [for how long?].`,
    }),
  ],
  'used level': [
    ({ all }) => ({
      title: `Make ${all} plain to see`,
      detail: `You have reached it, or grown into it, but your latest title does not say so. Say in that job's first line what you answer for: [which decisions?], [how many people?], [what size?].`,
    }),
  ],
  'used experience': [
    ({ all, one, place }) => ({
      title: `Add the outcome to ${all}`,
      detail: `Your lines under ${place} describe ${all}, but stop before the outcome. Finish ${one ? 'the sentence' : 'each sentence'} with what you can vouch for: “so that [what?] went from [before?] to [after?]”.`,
    }),
    ({ all, it }) => ({
      title: `Say on what scale you did ${all}`,
      detail: `The scale of ${all} is left open. Where you describe ${it}, say [with how many people or systems?], [over how long?] or [how often?], as far as you know it.`,
    }),
  ],
  'used domain': [
    ({ all }) => ({
      title: `Say how large your work in ${all} was`,
      detail: `Your resume shows ${all} as the setting of your work. Give that work a size you can vouch for: [how many customers?], [what volume?], [over how many years?].`,
    }),
  ],
  'used credential': [
    ({ all, it, first }) => ({
      title: `Make ${all} easy to find`,
      detail: `Your resume mentions ${all} inside other lines. Set ${it} apart, where nobody can miss ${it}: “${first}, [issuer?], [date?]”.`,
    }),
  ],
  'used soft': [
    ({ all, place }) => ({
      title: `Finish the example of ${all}`,
      detail: `A line under ${place} shows ${all}, but not how things ended. Add what changed because of you: [what was decided?], [what improved, by how much?].`,
    }),
  ],
  years: [
    ({ all, first, asked }) => ({
      title: `Say for how many years: ${all}`,
      detail: `${asked} Your resume shows ${all}, but not the years asked for. If you have them, make them countable: “[how many] years of ${first}, since [when?]”.`,
    }),
  ],
};
