const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/nurse|nursing/, 'nursing'],
  [/accountant|accounting|bookkeeper|controller/, 'accounting'],
  [/teacher|tutor|lecturer/, 'teaching'],
  [/electrician/, 'electrical work'],
  [/plumber/, 'plumbing'],
  [/welder/, 'welding'],
  [/mechanic|technician/, 'technical work'],
  [/chef|cook\b/, 'kitchen work'],
  [/warehouse/, 'warehouse work'],
  [/driver/, 'driving'],
  [/lawyer|attorney|counsel|paralegal|solicitor|legal/, 'legal work'],
  [/recruit|talent|human resources|\bhr\b|people (?:partner|operations)/, 'HR work'],
  [/marketing|marketer|seo|content/, 'marketing'],
  [/sales|account executive|business development/, 'sales'],
  [/customer (?:success|support|service)/, 'customer service'],
  [/back-?end/, 'backend engineering'],
  [/front-?end/, 'frontend engineering'],
  [/full-?stack/, 'full-stack engineering'],
  [/data engineer/, 'data engineering'],
  [/data scien/, 'data science'],
  [/machine learning|\bml\b|\bai\b/, 'AI engineering'],
  [/devops|reliability|platform|infrastructure|cloud/, 'infrastructure work'],
  [/security|cyber/, 'security work'],
  [/payroll/, 'payroll work'],
  [/front desk|reception|hotel|concierge/, 'hospitality work'],
  [/clerk|administrator|secretary|office assistant/, 'office work'],
  [/(?:ux|user) research/, 'user research'],
  [/product designer|ux|ui|designer/, 'design'],
  [/product manager|product owner/, 'product management'],
  [/project|program/, 'project management'],
  [/software|developer|engineer/, 'engineering'],
  [/analyst|analytics/, 'analysis'],
  [/scientist|research/, 'research'],
  [/consultant/, 'consulting'],
  [/care|support worker/, 'care work'],
  [/manager|director|head of|supervisor|lead/, 'management'],
];

/** The field a title names, as a person would say it: "Backend Engineer, Core Technology" is backend engineering. */
export function fieldOf(title: string): string {
  const plain = title.toLowerCase();
  return FIELDS.find(([words]) => words.test(plain))?.[1] ?? 'experience';
}
