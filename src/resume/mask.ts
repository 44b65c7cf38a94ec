/** One masked character. */
export const MASK = '█';
