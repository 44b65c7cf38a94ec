/** What people do in hospitality, beauty, security, the emergency services, the arts and childcare, in the form of ANY_TRADE. */
export const GUESTS_AND_SAFETY = `
`;
