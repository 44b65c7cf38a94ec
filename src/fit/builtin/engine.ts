import type { Engine } from '../role.ts';

/** The reader that needs no key. The version changes with any change of what it reads, because roles are frozen under it. */
export const BUILTIN_ENGINE: Engine = { name: 'built-in', version: '5' };
