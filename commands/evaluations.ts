import { evaluationsCard } from '../src/cards/evaluations.ts';
import { defineCommand, type Given } from '../src/chat/command.ts';
import type { Services } from '../src/services.ts';

/** As many as a row of buttons holds on every platform, beside the one for a new evaluation. */
const MOST = 4;

export default defineCommand({
  name: 'evaluations',
  summary: 'Your latest evaluations, to open again',
  listed: true,
  options: {},
  translations: {
    de: { name: 'bewertungen', summary: 'Deine letzten Bewertungen, zum Wiederöffnen' },
    fr: { name: 'evaluations', summary: 'Vos dernières évaluations, à rouvrir' },
    es: { name: 'evaluaciones', summary: 'Tus últimas evaluaciones, para abrirlas de nuevo' },
    pt: { name: 'avaliacoes', summary: 'As suas últimas avaliações, para abrir de novo' },
    it: { name: 'valutazioni', summary: 'Le tue ultime valutazioni, da riaprire' },
  },
  async run({ person, services }: Given<Record<never, never>, Services>) {
    return evaluationsCard(await services.store.evaluations.latest(person, MOST));
  },
});
