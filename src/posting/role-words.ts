/** Nouns that end or carry the title of a job; open vocabulary is covered by endings. English, German, French, Spanish. */
const ROLE =
  /\b(?:\w+(?:ologist|iatrist|keeper|worker|smith|wright)|engineer|developer|programmer|architect|designer|scientist|analyst|researcher|manager|director|lead(?:er)?|head|chief|officer|president|vp|c[etfop]o|supervisor|foreman|coordinator|administrator|admin|specialist|consultant|advis[eo]r|associate|assistant|apprentice|intern(?:ship)?|trainee|graduate|clerk|secretary|receptionist|representative|rep|agent|executive|partner|strategist|planner|buyer|broker|trader|underwriter|actuary|auditor|accountant|bookkeeper|controller|teller|cashier|recruiter|trainer|coach|teacher|lecturer|professor|tutor|instructor|nurse|midwife|physician|doctor|surgeon|dentist|pharmacist|therapist|paramedic|caregiver|carer|aide|technician|mechanic|electrician|plumber|welder|carpenter|machinist|operator|operative|assembler|packer|picker|loader|driver|courier|pilot|dispatcher|chef|cook|baker|waiter|waitress|barista|bartender|server|host(?:ess)?|cleaner|janitor|gardener|guard|firefighter|writer|editor|copywriter|journalist|translator|photographer|producer|artist|animator|marketer|buyer|seller|salesperson|merchandiser|stylist|lawyer|attorney|counsel|paralegal|judge|librarian|curator|tester|owner|master|evangelist|advocate|sre|devops|founder|member|expert|staff|\w*(?:entwickler|ingenieur|leiter|berater|kaufmann|kauffrau|mechaniker|techniker|pfleger|fahrer|verkäufer|helfer|koch|köchin|arzt|ärztin|lehrer|kraft|mitarbeiter|sachbearbeiter|buchhalter|praktikant|werkstudent|referent|assistent)(?:in|:in|\*in|innen)?|ingénieure?|développeu(?:r|se)|responsable|chef(?:fe)?|comptable|infirmi(?:er|ère)|vendeu(?:r|se)|technicien(?:ne)?|conseill(?:er|ère)|assistante?|stagiaire|alternante?|chargée?|directeur|directrice|ingenier[oa]|desarrollador[a]?|enfermer[oa]|contable|vendedor[a]?|técnic[oa]|gerente|jefe|jefa|director[a]?|analista|camarer[oa]|cociner[oa]|dependient[ea]|becari[oa]|conductor[a]?|administrativ[oa]|programador[a]?)\b/iu;
/** Marks that only titles carry. */
const GENDER_MARK = /\((?:[mwfdxh][/|*]){1,3}[mwfdxh]\)|\b(?:h\/f|f\/h|m\/w\/d|w\/m\/d|m\/f\/d)\b/i;
const LONGEST_TITLE = 110;

/** Whether a short line reads like the title of a job: a role's noun, no sentence, no heading of another part. */
export function looksLikeTitle(line: string): boolean {
  if (line.length < 3 || line.length > LONGEST_TITLE || /[.,!?;:]$/.test(line) || line.split(' ').length > 14)
    return false;
  if (/\b(?:we|you|our|your|is|are|will|wir|sie|nous|vous|responsibilities|requirements|qualifications)\b/i.test(line))
    return false;
  return ROLE.test(line) || GENDER_MARK.test(line);
}
