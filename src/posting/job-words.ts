import { looksLikeTitle } from './role-words.ts';

/** Kinds of things that postings say; a text that says two of them reads like one. English, German, French, Spanish, with some Italian, Dutch, Portuguese. */
const SAID_BY_POSTINGS: readonly RegExp[] = [
  // Headings and words of asking.
  /\b(?:requirements?|qualifications?|must[- ]haves?|nice[- ]to[- ]haves?|what you(?:['’]ll| will)? (?:bring|need|have)|who you are|what we(?:['’]re| are) looking for|what we(?:['’]d| would) (?:like|love)|you have|skills required|required skills|preferred|desirable|essential criteria|person specification|(?<=\n)essential(?=:?\n)|you should (?:apply|have|be)|apply if you|you must|must (?:have|be able to|hold)|(?:is|are|it['’]?s|would be) a (?:bonus|plus)|bonus points|you(?:['’]re| are) (?:comfortable|experienced|able to|familiar)|you(?:['’]ve| have) (?:worked|used|built|led|managed)|anforderungen|dein profil|ihr profil|das bringst du mit|was (?:du|sie) mitbring|profil recherché|votre profil|compétences requises|requisitos|perfil buscado|qué buscamos|requisiti|functie-eisen|requisitos)\b/iu,
  // Words of duty.
  /\b(?:responsibilit(?:y|ies)|duties|what you(?:['’]ll| will) (?:do|be doing)|you(?:['’]ll| will)|as (?:our|an?) [^,.\n]{3,60}, you|in this (?:role|position|job)|the role|role purpose|job (?:description|summary|duties|purpose)|key accountabilities|day[- ]to[- ]day|deine aufgaben|ihre aufgaben|aufgabengebiet|vos missions|missions principales|vos responsabilités|responsabilidades|funciones|tus tareas|mansioni|taken)\b/iu,
  // The employer looks for somebody.
  /\b(?:we(?:['’]re| are)(?: currently| now)? (?:hiring|looking for|seeking|recruiting)|is (?:hiring|seeking|looking for|recruiting)|(?:are|is) seeking an?|we need (?:an?|some(?:body|one)|another|one more)\b|we(?:['’]d| would) (?:like|love) (?:to (?:find|meet|hear)|some(?:body|one))|the (?:ideal|successful) candidate|(?:successful|ideal|qualified) (?:candidates?|applicants?)|join (?:our|the) (?:\w+ )?team|wir suchen|gesucht|sucht zum|nous (?:recherchons|recrutons)|recherche une?|buscamos|se busca|estamos buscando|cerchiamo|wij zoeken)\b/iu,
  // Terms of employment.
  /\b(?:full[- ]time|part[- ]time|permanent (?:position|role|contract)|fixed[- ]term|salary|compensation|benefits|per (?:hour|annum|year)|pay range|depending on experience|days?['’]? (?:holiday|leave|off)|time in lieu|[£$€]\d[\d,.]*k? ?(?:-|–|to) ?[£$€]?\d|401\(?k\)?|paid time off|pto|vollzeit|teilzeit|unbefristet|befristet|gehalt|wir bieten|cdi|cdd|temps plein|salaire|rémunération|avantages|jornada completa|contrato indefinido|salario|ofrecemos|beneficios|tempo pieno)\b/iu,
  // Applying, and the law of it.
  /\b(?:apply (?:now|today|here|online|by|for this|with|if)|(?:write|send|mail|talk) (?:to )?us|get in touch|to apply|how to apply|equal opportunity|reasonable accommodation|without regard to|cover letter|(?:with|send|email) (?:us )?(?:your|a) (?:cv|resume|résumé)|closing date|no agencies|your application|applicants?|hiring process|background check|jetzt bewerben|bewirb dich|bewerbung(?:sunterlagen)?|\(m\/w\/d\)|\(w\/m\/d\)|m\/f\/d|\(h\/f\)|\bh\/f\b|postuler|candidature|postula|candidatura|inscríbete|solicitar|envía tu)\b/iu,
  // Experience asked.
  /\b(?:\d{1,2}\s*\+?\s*(?:or more )?(?:years|yrs)['’]?\b[^.\n]{0,30}\bexperience|years of experience|experience (?:with|in|as|using|working)|proficien(?:t|cy) (?:in|with)|knowledge of|familiarity with|ability to|bachelor['’]?s?|degree in|berufserfahrung|mehrjährige erfahrung|kenntnisse|ausbildung als|abgeschlossene|expérience|diplôme|formation (?:de|en)|experiencia|titulación|grado en|conocimientos)\b/iu,
];

/** Headings of the parts that matter, alone on a line. */
const ASKS =
  /^(?=.{3,80}$)(?:.{0,40}\b)?(?:requirements?|qualifications?|responsibilit(?:y|ies)|duties|must[- ]haves?|nice[- ]to[- ]haves?|what you(?:['’]ll| will)?\b.{0,30}|what we(?:['’]re| are)? (?:looking|need|offer|expect).{0,20}|who you are|about you|your (?:profile|role|tasks|mission|skills|background)|(?:required |preferred |key )?(?:skills|experience)|about the (?:role|job|position)|(?:job|role) (?:description|summary|purpose)|benefits|anforderungen|aufgaben|(?:dein|ihr) profil|wir bieten|profil recherché|(?:vos|tes) missions|votre profil|requisitos|funciones|responsabilidades|ofrecemos)\b.{0,20}$/iu;

/** Things that only a person's own paper says. */
const SAID_BY_RESUMES: readonly RegExp[] = [
  /^(?:- )?(?:work |professional |relevant |employment )?(?:experience|history):?$|^(?:beruflicher werdegang|berufserfahrung|expériences? professionnelles?|experiencia (?:laboral|profesional)):?$/imu,
  /^(?:education|academic background|bildung|ausbildung|formation|educación|formación):?$/imu,
  /^(?:(?:technical |key |core )?skills|languages|certifications?|projects|interests|hobbies|references|publications|kenntnisse|sprachen|compétences|langues|habilidades|idiomas):?$/imu,
  /\b(?:curriculum vitae|lebenslauf|linkedin\.com\/in\/|github\.com\/)\b/iu,
  /\b(?:19|20)\d\d\s*(?:-|–|—|to|bis)\s*(?:(?:19|20)\d\d|present|now|today|current|heute|aujourd|actualidad|presente)/iu,
  // An address to which papers are sent is the employer's.
  /^(?![^\n]{0,80}\b(?:send|apply|e-?mail (?:us|your|a)|your cv|questions)\b)[^\n@]{0,80}[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/mu,
];

const said = (text: string, by: readonly RegExp[]): number => by.filter((words) => words.test(text)).length;

/** Whether a text speaks like a job posting. Lenient: only what asks for nothing and offers nothing is turned away. */
export function readsLikePosting(text: string): boolean {
  const posting = said(text, SAID_BY_POSTINGS);
  const resume = said(text, SAID_BY_RESUMES);
  if (resume >= 3) return posting > resume;
  return posting >= 2 || (posting === 1 && resume === 0 && isTitled(text));
}

/** "Biostatistician" over it all: a short posting has no more words of its kind than a heading. */
const isTitled = (text: string): boolean => looksLikeTitle(/\S.*/.exec(text)?.[0].replace(/^#+ /, '').trim() ?? '');

/** Whether a part of a page says what a job asks for or consists of, in so many words. */
export const asksForSomething = (text: string): boolean => text.split('\n').some((line) => ASKS.test(line));
