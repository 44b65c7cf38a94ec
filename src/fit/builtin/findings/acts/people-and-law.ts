/** What people do in personnel, law, offices, public service and education, in the form of ANY_TRADE. */
export const PEOPLE_AND_LAW = `
`;
