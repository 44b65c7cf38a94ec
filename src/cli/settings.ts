import { Problem } from '../chat/problem.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';

/** The environment's settings. Throws the Problem `settings` that names each wrong one. */
export function settings(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new Problem({
      code: 'settings',
      title: 'The settings in the environment are not right',
      detail: `${error.lines.join('. ')}.`,
      next: 'Correct them and try again; `rolefit doctor` looks at all of them.',
    });
  }
}
