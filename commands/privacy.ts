import { type KeptOf, keptCard } from '../src/cards/kept.ts';
import { roleName } from '../src/cards/words.ts';
import { defineCommand, type Given } from '../src/chat/command.ts';
import type { Person } from '../src/chat/platform.ts';
import type { Services } from '../src/services.ts';

/** Openings that the card shows: the archive has all. */
const MOST_OPENINGS = 10;

export default defineCommand({
  name: 'privacy',
  summary: 'What is kept of you, and why: export it, or delete everything',
  listed: true,
  options: {},
  translations: {
    de: { name: 'datenschutz', summary: 'Was von dir gespeichert ist: mitnehmen oder alles löschen' },
    fr: { name: 'confidentialite', summary: 'Ce qui est conservé de vous : l’exporter ou tout supprimer' },
    es: { name: 'privacidad', summary: 'Lo que se guarda de ti: exportarlo o borrarlo todo' },
    pt: { name: 'privacidade', summary: 'O que se guarda de si: exportar ou apagar tudo' },
    it: { name: 'privacy', summary: 'Che cosa si conserva di te: esportarlo o cancellare tutto' },
  },
  async run({ person, services }: Given<Record<never, never>, Services>) {
    const { store, evaluationDays } = services;
    const kept = await store.personal.counts(person);
    return keptCard({
      kept,
      evaluationDays,
      engine: services.reader.engine,
      openings: await openingsOf(services, person),
    });
  },
});

async function openingsOf({ store }: Services, person: Person): Promise<KeptOf['openings']> {
  const latest = await store.openings.latest(person, MOST_OPENINGS);
  return Promise.all(
    latest.map(async ({ what, evaluation, at }) => {
      const opened = await store.evaluations.get(evaluation, person);
      return { what, of: opened ? roleName(opened) : 'an evaluation that is gone', at };
    }),
  );
}
