import { helpCard } from '../src/cards/help.ts';
import { defineCommand } from '../src/chat/command.ts';
import check from './check.ts';
import credits from './credits.ts';
import evaluate from './evaluate.ts';
import evaluations from './evaluations.ts';
import resume from './resume.ts';

export default defineCommand({
  name: 'help',
  summary: 'What you can ask for here',
  listed: true,
  options: {},
  translations: {
    de: { name: 'hilfe', summary: 'Was du hier fragen kannst' },
    fr: { name: 'aide', summary: 'Ce que vous pouvez demander ici' },
    es: { name: 'ayuda', summary: 'Lo que puedes pedir aquí' },
    pt: { name: 'ajuda', summary: 'O que pode pedir aqui' },
    it: { name: 'aiuto', summary: 'Che cosa puoi chiedere qui' },
  },
  run: async () => helpCard([evaluate, resume, check, evaluations, credits]),
});
