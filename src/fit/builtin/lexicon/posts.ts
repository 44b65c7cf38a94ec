/** The nouns that make a job's title: whoever is one of these works. */
const POSTS =
  'developer|engineer|analyst|manager|administrator|admin|designer|architect|nurse|scientist|consultant|specialist|technician|supervisor|lead|leader|coordinator|teacher|tutor|accountant|auditor|operator|driver|assistant|associate|officer|clerk|representative|executive|director|head|chief|vp|president|intern|trainee|apprentice|electrician|plumber|welder|mechanic|instructor|lecturer|professor|researcher|programmer|tester|recruiter|buyer|planner|writer|editor|therapist|counselor|counsellor|worker|picker|packer|chef|cook|cashier|controller|bookkeeper|paralegal|lawyer|attorney|strategist|generalist|partner|owner|advisor|adviser|agent|midwife|carer|cto|cfo|ceo|coo|cmo|cio|ciso|counsel|solicitor|marketer|copywriter|journalist|photographer|illustrator|artist|animator|producer|librarian|pharmacist|physiotherapist|psychologist|dentist|doctor|physician|surgeon|paramedic|practitioner|dietitian|caregiver|carpenter|painter|roofer|mason|joiner|foreman|estimator|surveyor|inspector|machinist|assembler|loader|courier|dispatcher|cleaner|janitor|housekeeper|waiter|waitress|server|bartender|barista|host|receptionist|secretary|merchandiser|broker|underwriter|actuary|economist|statistician|biologist|chemist|physicist|trainer|coach|educator|nanny|guard|soldier|sergeant|gardener|stylist|hairdresser|barber|fundraiser|handyman|labou?rer|superintendent|dean|registrar|controller|treasurer|banker|trader|sourcer|master|apm|sre|sdet|dba|rn|lpn|cna|emt|sdr|bdr|fellow|translator|interpreter|adjuster|negotiator|investigator|evangelist|liaison';

/** Each of them in a text. */
export const POST = new RegExp(`\\b(?:${POSTS})s?\\b`, 'giu');
const LAST = new RegExp(`\\b(?:${POSTS})(?: (?:i{1,3}|iv|\\d))?$`, 'iu');
const LEADING =
  /^(?:(?:senior|associate|managing|global|regional|assistant|deputy|executive) )*(?:head|director|vp|[se]vp|vice president|chief|manager) of \p{L}/iu;

/** True for words that name one post: they end in its noun ("Data Engineer") or begin with what it heads ("Head of Design"). */
export const isPost = (title: string): boolean => LAST.test(title) || LEADING.test(title);
