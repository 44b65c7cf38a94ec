import { randomBytes } from 'node:crypto';

/** Names one fault of ours: the person quotes it, and the log has it. It says nothing of anybody. */
export const newReference = (): string => randomBytes(4).toString('hex');
