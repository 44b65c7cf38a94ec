const HEADS =
  'experiences?|experienced|expertise|experts?|proficiency|proficiencies|proficient|(?:good|great|brilliant)(?= at\\b)|strong(?= (?:in|on)\\b)|knowledge|knowledgeable|understanding|familiarity|familiar|backgrounds?|exposure|track records?|records?|ability|abilities|able|capable|capability|capacity|skills?|skilled|competency|competence|competent|comfortable|comfort|fluency|fluent|command|grasp|aptitude|interest|interested|willingness|willing|adept|versed|confident|confidence|history|awareness|aware|mastery|literacy|passion|passionate|grounding|foundations?|fundamentals|eagerness|eager|desire|commitment|committed|appreciation|training|trained|enthusiasm|curiosity|enthusiastic|excited|motivated|competencies|accomplished|success|intuition|instinct|acumen|know-how|eye(?= for (?!(?:the )?(?:detail|little|small)))|(?<!\\b(?:can|to|will|you|we|and|must) )(?:focus|emphasis)|speciali[sz]ing|speciali[sz]ed|working(?! at heights?)|(?:daily|day-to-day|regular) (?:work|use|practice)';
const PREPOSITIONS = 'with|in|of|to|using|for|on|as|at|around|across|within|about|from';
/** A word that asks, perhaps several ("knowledge of and experience with"), and the preposition that points at the thing. */
const LEAD = new RegExp(
  `\\b(${HEADS})\\b(?:\\s*(?:,|/|&|\\band\\b|\\bor\\b)\\s*(?:(?:${PREPOSITIONS})\\s+)?(?:[a-z-]+\\s+)?(?:${HEADS}|certifications?|qualifications?)\\b)?(?:,?\\s+(?:preferably|ideally))?(?:\\s+[a-z]{2,14}ly(?=\\s+[a-z-]+ing\\b))?(?:\\s+(?:${PREPOSITIONS})\\b|(?=\\s+[a-z-]+ing\\b))`,
  'gi',
);

/** "skills to engage customers" says what the skills are for. */
const PURPOSE =
  /^skills? for$|^(?:(?!abilit|able|capab|capacit|confiden|comfort|experienced|desire|eager|will|commit|aptitude|motivat|excited|working|qualified|exposure|eye).)*\bto$/i;

/** A word that asks, where it stands. */
export interface Lead {
  readonly words: string;
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a clause that ask. */
export function leadsIn(text: string): Lead[] {
  return [...text.matchAll(LEAD)]
    .filter((hit) => !PURPOSE.test(hit[0]))
    .map((hit) => ({
      words: hit[0],
      head: (hit[1] ?? '').toLowerCase(),
      start: hit.index,
      end: hit.index + hit[0].length,
    }));
}
