/** What people do in building, repair, factories, farms and transport, in the form of ANY_TRADE. */
export const BUILDING_AND_TRANSPORT = `
`;
