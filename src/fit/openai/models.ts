import { clientOf } from './ask.ts';
import { meaningOf } from './faults.ts';
import type { OpenAiSettings } from './settings.ts';

/** Whoever looks at the settings waits for it. */
const LOOK_MS = 10_000;

/** The models that the server names; null where it has no list of them. Throws ReaderBarred for a key that is refused, and as the SDK does. */
export async function modelsOf(settings: OpenAiSettings): Promise<readonly string[] | null> {
  try {
    const { data } = await clientOf(settings, LOOK_MS).models.list({ maxRetries: 0 });
    return data.map(({ id }) => id);
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) return null;
    throw meaningOf(error, settings.api);
  }
}
