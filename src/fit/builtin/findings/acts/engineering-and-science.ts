/** What people do in engineering, laboratories, surveying and the environment, in the form of ANY_TRADE. */
export const ENGINEERING_AND_SCIENCE = `
`;
