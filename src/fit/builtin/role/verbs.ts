/**
 * How an action becomes the name of an ability.
 * '' : the object alone says it ("build data pipelines" is data pipelines).
 * a noun : it follows the object ("install wiring" is wiring installation).
 * '~noun' : as the noun, but only after a one-word object ("manage budgets" is budget management, "manage vendor contracts" is vendor contracts).
 * '-ing' : the action itself is the ability ("mentor engineers" is mentoring engineers).
 */
const TABLE: Readonly<Record<string, string>> = {
  '': `build create own drive deliver ensure provide perform conduct execute contribute participate assist oversee use utilize utilise apply help enable champion
    establish take run set define identify make keep complete carry undertake serve act facilitate foster promote achieve meet follow improve enhance leverage accompany adhere
    play bring engage spearhead shape scale offer demonstrate possess show hold maintain support handle work partner collaborate liaise interact communicate join stay respond
    advocate influence elevate empower embed adopt guide become get give grow go put turn raise increase reduce strengthen address accelerate comply
    attend involve include understand know think bridge solve gather collect generate produce maximize maximise minimize minimise write ship launch lead head direct steer pioneer
    explore tackle begin start continue remain operationalize operationalise productionize actively build exercise transform evolve refine extend unlock require obtain
    leading record post file submit enter input greet escort arrange organise organize issue distribute secure select purchase buy source place convert merge connect curate collaborate champion cover challenge check raise respond resolve escalate interface combine envision align anticipate close hit exceed recognize recognise detect observe optimise-for sustain restock replenish prioritise prioritize explain articulate see handle share greet love enjoy thrive bring care architect author craft implement specify cultivate invest encourage deal pass lay conclude do assign adjust determine send originate recommend update trace enforce confirm request return remove replace compile dispense expose change fit chart refit display`,
  design: 'design redesign',
  '~development': 'develop',
  '~management': 'manage',
  '~coordination': 'coordinate co-ordinate',
  planning: 'plan',
  analysis: 'analyse analyze',
  administration: 'administer',
  operation: 'operate',
  assessment: 'assess',
  testing: 'test',
  '~documentation': 'document',
  '~monitoring': 'monitor track',
  review: 'review',
  reporting: 'report',
  scheduling: 'schedule',
  preparation: 'prepare',
  '~integration': 'integrate',
  '~deployment': 'deploy',
  optimization: 'optimize optimise tune',
  '~automation': 'automate',
  configuration: 'configure',
  installation: 'install',
  repair: 'repair',
  inspection: 'inspect',
  '~processing': 'process',
  reconciliation: 'reconcile',
  forecasting: 'forecast',
  '~research': 'research investigate',
  '~synthesis': 'synthesise synthesize',
  procurement: 'procure',
  negotiation: 'negotiate',
  calculation: 'calculate',
  sterilization: 'sterilize sterilise',
  evaluation: 'evaluate',
  drafting: 'draft',
  diagnosis: 'diagnose',
  migration: 'migrate',
  '~interpretation': 'interpret',
  fabrication: 'fabricate',
  termination: 'terminate',
  titration: 'titrate',
  calibration: 'calibrate',
  validation: 'validate verify',
  visualization: 'visualize visualise',
  modelling: 'model',
  prototyping: 'prototype',
  '-ing': `precept mentor coach train teach supervise hire recruit onboard lift drive weld cook bake sell debug troubleshoot code program present cook clean translate read count pick pack load unload
    persuade prospect counsel advise educate market edit illustrate photograph film scan document operate learn close sew paint drill cut tutor safeguard
    refer book chase pitch audit order stock receive ship answer pull speak listen multitask multi-task travel stand sit walk bend upsell qualify onboarding finetune fine-tune mark grade assemble measure dispatch discipline treat style colour
    prep shoot erect reinstate excavate demolish pay trim wash shave wax polish sweep mop vacuum tidy shelve renew reserve prescribe rehabilitate vaccinate immunise immunize inject suture bathe feed groom harvest prune mow dig plaster solder braze stitch
    strap stack brew grill fry roast chop slice garnish pour patrol restrain transcribe proofread rehearse rescue harden refactor signpost chair convene mediate litigate prosecute cannulate scrub swab
    expedite reorder triage invoice rewire dismantle hoist shovel transplant moderate referee interview induct roster fundraise subtitle`,
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  build: ['built'],
  lead: ['led'],
  run: ['ran'],
  write: ['wrote', 'written'],
  teach: ['taught'],
  sell: ['sold'],
  manage: ['managed'],
  drive: ['driven', 'drove'],
  take: ['taken', 'took'],
  program: ['programmed', 'programming'],
  ship: ['shipped'],
  plan: ['planned'],
};

/** Pattern of each verb by its base form. */
const VERBS = new Map<string, string>();
for (const [pattern, words] of Object.entries(TABLE)) {
  for (const verb of words.split(/\s+/)) if (verb !== '' && !VERBS.has(verb)) VERBS.set(verb, pattern);
}

const FORMS = new Map<string, string>();
for (const base of VERBS.keys()) for (const form of forms(base)) if (!FORMS.has(form)) FORMS.set(form, base);

/** Gerunds that name a field rather than begin an action: "testing frameworks", "accounting software". */
const FIELD_GERUNDS = new Set(
  `testing programming accounting engineering manufacturing marketing nursing training planning pricing processing reporting scheduling welding cooking baking
   purchasing recruiting banking lending modelling modeling monitoring forecasting catering cleaning networking teaching drafting branding
   plumbing counseling counselling coaching learning bookkeeping scripting editing coding housing onboarding staffing sourcing packing working`.split(
    /\s+/,
  ),
);

/** The base form of a word that can begin an action, or null. */
export function verbOf(word: string): string | null {
  return FORMS.get(word.toLowerCase()) ?? null;
}

/** True for a gerund that begins an action even where a noun could stand: "managing vendors", not "testing frameworks". */
export function isActing(word: string): boolean {
  const low = word.toLowerCase();
  return low.endsWith('ing') && FORMS.has(low) && !FIELD_GERUNDS.has(low);
}

/** How the verb names the ability; see TABLE. */
export function patternOf(base: string): string {
  return VERBS.get(base) ?? '';
}

/** "mentor" is "mentoring". */
export function gerund(base: string): string {
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  if (
    /^(?:program|plan|get|run|set|put|sit|cut|debug|multitask|upsell|refer|begin|ship|drag|scan|stop|fit|trim|strap|scrub|swab|mop|chop|dig|cut|begin|prep|patrol)$/.test(
      base,
    ) &&
    base !== 'multitask'
  )
    return base === 'upsell' ? 'upselling' : `${base}${base.at(-1)}ing`;
  return `${base}ing`;
}

function forms(base: string): string[] {
  const third = /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie').concat('s');
  const past = /e$/.test(base) ? `${base}d` : `${base.replace(/([^aeiou])y$/, '$1i')}ed`;
  return [base, third, gerund(base), past, ...(IRREGULAR[base] ?? [])];
}
