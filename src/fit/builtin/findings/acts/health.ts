/** What people do in health and social care, in the form of ANY_TRADE. */
export const HEALTH = `
`;
