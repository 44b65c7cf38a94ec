/** States and countries, as one pattern. */
export const PLACES = [
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana',
  'Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska',
  'Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania',
  'Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming',
  'UK|US|USA|EU|EMEA|Europe|United Kingdom|United States|Great Britain|England|Scotland|Wales|Ireland|Northern Ireland',
  'Germany|France|Spain|Italy|Portugal|Netherlands|Belgium|Austria|Switzerland|Poland|Sweden|Norway|Denmark|Finland|Canada',
  'Ontario|Quebec|Mexico|Brazil|India|China|Japan|Singapore|Australia|New Zealand|South Africa|London',
].join('|');

/** Peoples, languages, names of checks and methods that stay names where they begin a line: "Garda vetting", "Auslan or a community language". */
const NAMES =
  "Garda|Auslan|Makaton|Braille|Māori|Maori|Aboriginal|Indigenous|Torres|Inuit|Métis|British|Irish|Scottish|Welsh|English|French|German|Spanish|Italian|Portuguese|Dutch|Polish|Arabic|Hindi|Urdu|Punjabi|Mandarin|Cantonese|Japanese|Korean|Russian|American|Canadian|Australian|European|African|Asian|Montessori|Reggio|Steiner|Pilates|Bowen|Reiki|Medicare|Medicaid|Kanban|Scrum|Ofsted|Halal|Kosher|Christian|Catholic|Jewish|Muslim|Bluetooth|Wi-Fi|Incoterms|Companies House|Lloyd(?:'|’)s";
const PROPER = new RegExp(`^(?:${PLACES}|${NAMES})$`, 'u');

/** True for a word that keeps its capital wherever it stands. */
export const isProperName = (word: string): boolean => PROPER.test(word.replace(/[,;:]+$/, ''));
