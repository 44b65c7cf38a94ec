/** What people do in finance, insurance, property, buying, selling and marketing, in the form of ANY_TRADE. */
export const MONEY_AND_TRADE = `
`;
