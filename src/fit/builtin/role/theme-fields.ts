/**
 * The lines of work, by a role's title, in which a theme means what it says: stock is a warehouse's craft and a cook's chore, a client's
 * contract is law to a lawyer alone. A theme without a field of its own belongs to every line of work.
 */
const HEALTH =
  /nurs|midwi|doctor|physician|paramedic|therap|\bcar(?:e|er|ing)\b|caregiver|clinic|medic|pharmac|dental|dentist|hygienist|surge|surgical|health|\bward\b|\bicu\b|theatre|radiograph|podiatr|dieti[ct]|physio|veterinar|phlebotom|patient|hospital|optometr|support worker/i;
/** Where people lie in a ward. */
const WARDS = /^(?!.*(?:veterinar|dental|dentist|hygien|physio|pharmac)).*/i;
const CLASSROOM =
  /teach|tutor|lectur|school|educat|instructor|professor|\btrain(?:er|ing)|learning (?:and|&|support)|nursery|early years|childhood|\bsen(?:d|co)?\b|faculty|academic|counsell?or|youth|pupil|\bchild/i;
const KITCHEN =
  /chef|\bcook|kitchen|cater|food|restaurant|bak(?:er|ing|ery)|pastry|hospitality|commis|butcher|barista|culinary/i;
const MONEY = /account(?:ant|ing|s\b)|bookkeep|financ|controller|audit|\btax|payroll|treasur|ledger|billing|\bcfo\b/i;
const TRADES =
  /electric|plumb|hvac|technician|mechanic|weld|machin|fitter|maintenance|install|carpent|joiner|roof|millwright|refrigerat|commissioning|automation/i;
const WAREHOUSES =
  /warehouse|logisti|distribution|inventory|fulfil|dispatch|shipping|forklift|material|supply|stores|picker|packer/i;
const LAW = /lawyer|attorney|\bcounsel\b|paralegal|solicitor|legal|\bcontracts?\b|conveyanc|litigat|barrister/i;
const PEOPLE = /recruit|talent|human resources|\bhr\b|people|payroll|staffing|workforce|sourcer/i;
const SELLING =
  /sales\b|seller|selling|account (?:executive|manager|director)|business develop|revenue|commercial|customer success|\b[sb]dr\b|renewal|growth|partner(?:ship)?s?\b|development representative/i;
const CAMPAIGNS =
  /market|brand|content|social media|communicat|\bseo\b|growth|copywrit|editor|campaign|public relations|journalis|reporter|advertis|fundrais|e-?commerce/i;
const DESIGN =
  /design|\bux\b|\bui\b|user (?:experience|research)|product|front-?end|full-?stack|creative|accessib|illustrat/i;
/** What runs on computers: engineers of streets, plants and buildings are others. */
const SOFTWARE =
  /^(?!.*\b(?:civil|mechanical|electrical|structural|chemical|process|site(?! reliability)|building|field|maintenance|manufacturing|production|environmental|geotechnical|highways?|hvac)\b).*(?:software|developer|programmer|engineer|devops|\bsre\b|reliability|platform|infrastructure|cloud|\bdata\b|machine learning|\bml\b|\bai\b|\bllms?\b|front-?end|back-?end|full-?stack|\bios\b|android|\bweb\b|security|cyber|network|systems|architect|\bit\b|technolog|technical lead|technical director|analy|scientist|\bqa\b|\bcto\b)/i;
/** Where a forecast is of money or of goods, not a model's. */
const FIGURES = /^(?!.*(?:scientist|developer|software|engineer|machine learning|\bai\b)).*/i;
/** Apps are drawn as well as built. */
const APPS = new RegExp(`${SOFTWARE.source}|${DESIGN.source}`, 'i');
/** A client of these is no customer. */
const NO_CARE = new RegExp(`^(?!.*(?:${HEALTH.source}|social work|counsell?or)).*`, 'i');

const FIELDS: Readonly<Record<string, readonly RegExp[]>> = {
  'acute-care': [HEALTH, WARDS],
  'patient-care': [HEALTH],
  classroom: [CLASSROOM],
  teaching: [CLASSROOM],
  'patient-education': [HEALTH],
  kitchen: [KITCHEN],
  close: [MONEY],
  forecast: [FIGURES],
  customers: [NO_CARE],
  trade: [TRADES],
  warehouse: [WAREHOUSES],
  legal: [LAW],
  hiring: [PEOPLE],
  selling: [SELLING],
  campaigns: [CAMPAIGNS],
  'design-craft': [DESIGN],
  reliability: [SOFTWARE],
  models: [SOFTWARE],
  security: [SOFTWARE],
  platform: [SOFTWARE],
  data: [SOFTWARE],
  architecture: [SOFTWARE],
  mobile: [APPS],
  frontend: [SOFTWARE],
};

/** Whether a theme, by its id, belongs to a role's line of work. A title that is not known shuts nothing out. */
export const belongs = (theme: string, title: string): boolean =>
  title === '' || (FIELDS[theme] ?? []).every((field) => field.test(title));
