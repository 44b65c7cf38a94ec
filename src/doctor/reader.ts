import type { Check } from '../chat/check.ts';
import type { ReaderConfig } from '../config-reader.ts';
import { BUILTIN_ENGINE } from '../fit/builtin/engine.ts';
import { ReaderBarred, ReaderBusy } from '../fit/refusal.ts';
import { check } from './check.ts';

/** Which reader there is, and whether its server takes our key and has its model. Costs no tokens. */
export async function readerCheck(config: ReaderConfig | undefined): Promise<Check> {
  if (config === undefined)
    return { name: 'Reader', ok: true, detail: `${BUILTIN_ENGINE.name} ${BUILTIN_ENGINE.version}; it needs no key.` };
  const { modelsOf } = await import('../fit/openai/models.ts');
  return check(
    'Reader',
    async () => {
      const models = await modelsOf(config);
      if (models && !models.includes(config.model)) throw new NotThere(config.model);
      return `${config.model} by ${config.api}${models ? ', and the key is taken' : '; the server names no models, so try it out'}.`;
    },
    wordsFor,
  );
}

class NotThere extends Error {}

function wordsFor(error: unknown): readonly string[] {
  if (error instanceof NotThere)
    return [`The server has no model ${error.message}.`, 'Set OPENAI_MODEL to one that it has.'];
  if (error instanceof ReaderBarred) return [`${error.code}.`, 'Correct the setting or the account.'];
  if (error instanceof ReaderBusy) return ['The server is busy just now.', 'Look again in a minute.'];
  return ['The server of OPENAI_BASE_URL does not answer as it should.', 'Start it, or correct the address.'];
}
