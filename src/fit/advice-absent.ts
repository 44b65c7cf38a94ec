import type { Family } from './advice-groups.ts';
import type { Wording } from './advice-phrases.ts';

type AbsentFamily = Extract<Family, `say ${string}` | `learn ${string}`>;

/** What to do about that which is not on paper. Each wording serves once in an evaluation. */
export const ABSENT: Record<AbsentFamily, readonly Wording[]> = {
  'say skill': [
    ({ any, it, beside }) => ({
      title: `Say so, if you have worked with ${any}`,
      detail: `You show ${beside}, but not ${any}. If you have worked with ${it}, say where: [in which work?], [what for?], [what came of it?]. If you have not, leave ${it} out and be ready for the question.`,
    }),
    ({ any, all, it, near }) => ({
      title: `Look for ${any} in your past work`,
      detail: `With ${near} on paper, ${all} may only be unsaid. Go through your jobs for ${it}: [where?], [for which task?]. Add what is true, nothing else.`,
    }),
  ],
  'say ability': [
    ({ any, it, they, beside, place }) => ({
      title: `Name ${any}, if ${they} belonged to your work`,
      detail: `You show ${beside}, and whoever does that has often done more than the paper says. Nobody reads it between the lines: if you have, write under ${place} [when you did ${it}], [for whom?] and [how it went].`,
    }),
    ({ any, near }) => ({
      title: `Find a real case of ${any}`,
      detail: `Beside ${near}, your resume leaves it open whether you know ${any}. Think of one real case: [what was the matter?], [what did you do first?], [how did it end?]. If there is none, leave it out.`,
    }),
    ({ any, it, asked, place }) => ({
      title: `Give ${any} one sentence, if you know ${it} from practice`,
      detail: `${asked} If you do, one sentence under ${place} settles it: [where?], [how often?], [to what standard?].`,
    }),
  ],
  'say showpiece': [
    ({ any, asked }) => ({
      title: `Put a link to your ${any} at the top`,
      detail: `${asked} Your resume gives none. If you have one, a line beside your contact data is enough: “[link], first [which piece?], then [which?]”. If you have none yet, two finished pieces make one, each told as [the problem], [your part] and [what came of it].`,
    }),
  ],
  'say occupation': [
    ({ any, near, place }) => ({
      title: `Say so, if you did ${any} under another title`,
      detail: `No title of yours names it, though your lines show ${near}. If a job of yours was this work in practice, say so under ${place} beside its title: “[your title] ([what the post was in practice?])”, and let its first line name [the main task] and [since when].`,
    }),
  ],
  'say level': [
    ({ any }) => ({
      title: `Show what puts you at ${any}`,
      detail: `No title of yours reaches it, and a rung is read from what somebody answers for. As far as it is true of you, write down [which decisions were yours?], [how many people followed you?], [how large was what you answered for?]; where your employer has grades, name yours: “[title] ([grade?])”.`,
    }),
  ],
  'say experience': [
    ({ any, it, they, were, asked, beside }) => ({
      title: `Name ${any}, if ${they} ${were} part of your work`,
      detail: `${asked} You show ${beside}; no line mentions ${any}. If you did ${it}, write it down: [what did you do?], [how often?], [what changed, by how much?].`,
    }),
    ({ any, it, they, were, beside }) => ({
      title: `Check your past jobs for ${any}`,
      detail: `You show ${beside}, yet nothing on paper mentions ${any}. Where ${they} ${were} part of a job, say so there: [which job?], [your part?], [the result?]. Where not, leave ${it} out.`,
    }),
  ],
  'say domain': [
    ({ any, asked, near, place }) => ({
      title: `Say so, if your work touched ${any}`,
      detail: `${asked} Nothing in your resume names ${any}, though ${near} may have touched it. A job, a client or a project counts, if it happened: under ${place}, add [where?], [which part of it?], [for how long?].`,
    }),
  ],
  'say credential': [
    ({ any, theOne, asked, paper, held, otherwise }) => ({
      title: `Put your ${any} on paper, if you hold ${theOne}`,
      detail: `${asked} No line of yours names ${any}. If you hold ${theOne}, write “${paper}, ${held}”. If you do not, ${otherwise}.`,
    }),
    ({ any, theOne, paper }) => ({
      title: `Look among your papers for ${any}`,
      detail: `What somebody holds is easily left off a page, and yours does not name ${any}. If you hold ${theOne}, one line is enough: “${paper}, [granted by?], [until when?]”. If not, ask how soon you would need ${theOne}.`,
    }),
  ],
  'say check': [
    ({ all, asked, they, were }) => ({
      title: `Say that you are ready for your ${all}`,
      detail: `${asked} The employer mostly sees to it later, so there is nothing to bring. One short line at the end helps: “ready for [which check?]”, or, if ${they} ${were} done already, “[which check?], [when?]”. If something could stand in its way, ask before you apply.`,
    }),
  ],
  'say language': [
    ({ any, it, asked }) => ({
      title: `Name ${any}, if you speak ${it}`,
      detail: `${asked} Your resume does not name ${any}. If you speak ${it}, one line is enough: “[language], [level?]”. If you do not, leave ${it} out: a language is easily tried in an interview.`,
    }),
  ],
  'say soft': [
    ({ any, asked, place }) => ({
      title: `Tell one story of ${any}`,
      detail: `${asked} No line of yours shows ${any}. If you have such a moment, one line under ${place} is enough: [what happened?], [what did you do?], [what changed because of it?].`,
    }),
    ({ any, all }) => ({
      title: `Find the moment that shows ${any}`,
      detail: `Claiming ${all} convinces nobody; a moment does, if there was one: [what was hard?], [what did you say or do?], [who noticed what?].`,
    }),
  ],
  'learn licensed post': [
    ({ all }) => ({
      title: `Find out the way to ${all}`,
      detail: `No dated job of yours has such a title. If one was this work by another name, say so beside it. If none was, the way leads through the licence or registration that the posting wants: ask whoever grants it [what does it take?], [how long?] and [what of yours counts?]. A post beside it that needs none, an assistant's or a trainee's, is the nearer step; let your summary say [what carries over] and [why you move].`,
    }),
  ],
  'learn licensed work': [
    ({ all, any, it }) => ({
      title: `Look for ${all} in the training`,
      detail: `Your resume does not show ${any}. Where a licence or registration is asked for, people learn ${it} under somebody who holds one, so no task on your own would count. Of each course or trainee post ask [where is this practised?], [how early?] and [how much?]; what you may do before is to watch: [an open day?], [a day at somebody's side?].`,
    }),
  ],
  'learn skill': [
    ({ all, any, it, near, first, one }) => ({
      title: `Get a first piece of work with ${all}`,
      detail: `Nothing in your resume shows ${any}${near === '' ? '' : `; the nearest you show is ${near}`}. Begin with ${one ? '' : `${first}: `}one task that needs ${one ? it : 'it'}, at work, in a course or on your own, and finish it. Then write one line about it: [what was it for?], [for whom?], [what came of it?].`,
    }),
    ({ all, any, it, near }) => ({
      title: `Bring ${all} into something you already do`,
      detail: `Your resume does not name ${any}. Find the point where your present work or study${near === '' ? '' : `, perhaps that with ${near},`} could use ${it}, take on one task there, and keep for the resume [the task], [your way] and [the result].`,
    }),
    ({ all, any, it, asked }) => ({
      title: `Try ${all} on a small scale`,
      detail: `${asked} Your resume does not show ${any}. Set yourself one small task with ${it}, finish it, and keep something to show: [what does it do?], [where can it be seen?].`,
    }),
  ],
  'learn ability': [
    ({ all, any, it, near, asked }) => ({
      title: `Learn ${all} from somebody who knows`,
      detail: `${asked} Your resume does not show ${any}${near === '' ? '' : `; you would come to it from ${near}`}. Ask to be shown, and then for one small part of ${it} while somebody looks on. After that it is worth a line: [where?], [what for?], [how often by now?].`,
    }),
    ({ all, any, it }) => ({
      title: `Take on a first share of ${all} where you are`,
      detail: `Nothing in your resume speaks of ${any}. In your present work, study or a voluntary post, offer to take over the smallest share of ${it} for a month; then you can write [what you took over], [how often] and [what got better].`,
    }),
    ({ all, any, asked }) => ({
      title: `Find a course or an exercise for ${all}`,
      detail: `${asked} You do not show ${any} yet. Look for a short course or a guided exercise that ends in something you can show, and name it with [who taught it?], [what did you make or do?] and [when?].`,
    }),
  ],
  'learn occupation': [
    ({ all, near }) => ({
      title: `Build a bridge to ${all}`,
      detail: `No dated job of yours has such a title${near === '' ? '' : `, though you bring ${near}`}. If one was this work by another name, say so beside it. If none was: where you are now, at work, in study or as a volunteer, ask for one task that such a post would do, and keep it for a project or a quarter; on paper it becomes “[your title], with [which part of that work?]”. Until then, let your summary say [what carries over] and [why you move].`,
    }),
  ],
  'learn level': [
    ({ all }) => ({
      title: `Grow towards ${all}`,
      detail: `No title of yours is near that rung yet. Ask for one whole thing to answer for, from beginning to end: [a project], [a colleague to guide] or [a decision that is yours]. It counts on paper once you can say [what was at stake] and [how it ended].`,
    }),
  ],
  'learn experience': [
    ({ all, any, asked }) => ({
      title: `Ask for a part in ${all}`,
      detail: `${asked} No line of yours mentions ${any}. Ask to watch someone who does it, then to take over one small part, and note for the resume [when?], [your part?] and [what changed?].`,
    }),
    ({ all, any, near, asked }) => ({
      title: `Find a small setting for ${all}`,
      detail: `${asked} ${near === '' ? `No line of yours speaks of ${any}` : `The nearest to ${any} on your paper is ${near}`}. A neighbouring team, a project of your own or volunteer work can be the first place; what counts later is one described piece: [where?], [how large?], [with what result?].`,
    }),
    ({ all, any, asked }) => ({
      title: `Make a start in ${all}`,
      detail: `${asked} Your resume has no work in ${any} yet. Choose the smallest version of it that your present work or study allows, do it once from start to end, and write it down as [task], [what you did] and [outcome].`,
    }),
  ],
  'learn domain': [
    ({ all, any, asked, near }) => ({
      title: `Find a first task in ${all}`,
      detail: `${asked} Nothing in your resume touches ${any}${near === '' ? '' : `; you would come to it from ${near}`}. Look for one client, project or duty that does, and afterwards say [where?], [which part of it?] and [what you had to get right?].`,
    }),
    ({ all, any }) => ({
      title: `Learn how work in ${all} differs`,
      detail: `Before an interview, ask two people who work with ${any} what goes wrong there and what it costs; then look in your own work for the nearest thing: [which task?], [what was at risk?].`,
    }),
  ],
};
