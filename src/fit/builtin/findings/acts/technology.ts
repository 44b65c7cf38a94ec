/** What people do in information technology, software, data and digital products, in the form of ANY_TRADE. */
export const TECHNOLOGY = `
`;
