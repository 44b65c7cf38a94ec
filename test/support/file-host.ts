import type { AskFileHost } from '../../src/chat/file-host.ts';
import { fileHost } from '../../src/file-host.ts';
import { PUBLIC } from '../../src/papers.ts';

/** The door for files as the program has it, with a server of the tests in the platform's place. */
export const hostAt = (origin: string): AskFileHost => fileHost(PUBLIC, [origin]);
