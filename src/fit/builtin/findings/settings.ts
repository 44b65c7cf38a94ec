/** Where and with whom a line of work is done, with the words by which a job shows it. */
export interface Setting {
  readonly names: RegExp;
  readonly shown: RegExp;
  /** True for what holds of the person rather than of one job. */
  readonly anywhere?: boolean;
}

/** The first whose names fit a word counts; any other word is looked for as it is. */
export const SETTINGS: readonly Setting[] = [
  {
    names: /^(?:acute|acute-care|inpatient)$/i,
    shown:
      /\b(?:acute|inpatient|hospitals?|medical cent(?:er|re)|icu|intensive care|step-?down|progressive care|med(?:ical)?[-/ ]surg(?:ical)?|post-?operative|emergency|telemetry|wards?)\b/i,
  },
  {
    names: /^(?:bedside|care|clinical|direct)$/i,
    shown: /\b(?:patients?|residents?|ward|bedside|care)\b|adults? a shift/i,
  },
  {
    names: /^commercial$/i,
    shown:
      /\b(?:commercial|offices?|clinics?|schools?|restaurants?|shops?|stores?|hospitals?|hotels?|malls?|warehouses?|tenant improvements?|garages?)\b/i,
  },
  {
    names: /^industrial$/i,
    shown: /\b(?:industrial|plants?|factor(?:y|ies)|mills?|refiner(?:y|ies)|machinery|plcs?)\b/i,
  },
  { names: /^(?:residential|domestic)$/i, shown: /\b(?:residential|houses?|homes?|apartments?|flats?|dwellings?)\b/i },
  {
    names: /^(?:digital|software|web)$/i,
    shown: /\b(?:digital|software|saas|apps?|web(?:sites?)?|screens?|online|product designer|ui)\b/i,
  },
  { names: /^(?:saas|b2b)$/i, shown: /\b(?:saas|b2b|business customers|merchants|enterprise)\b/i },
  {
    names: /^(?:secondary|high)$/i,
    shown: /\b(?:secondary|high school|year (?:7|8|9|10|11)|key stages? [34]|gcse)\b/i,
  },
  { names: /^primary|elementary$/i, shown: /\b(?:primary|elementary|key stages? [12]|year [1-6])\b/i },
  {
    names: /^(?:qualif\w*|post-?qualif\w*|licensure|registration)$/i,
    shown:
      /\bchartered\b|(?<!part[- ])\bqualified (?:since|in|accountant|nurse|teacher|electrician)\b|\bfully qualified\b/i,
    anywhere: true,
  },
];
