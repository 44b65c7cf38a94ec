import { ConfigError, readConfig } from '../../src/config.ts';

/** What is wrong with these settings, in a line each. */
export function faultsOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
}
