import { helpCard } from '../src/cards/help.ts';
import { defineCommand } from '../src/chat/command.ts';
import check from './check.ts';
import compare from './compare.ts';
import credits from './credits.ts';
import evaluate from './evaluate.ts';
import evaluations from './evaluations.ts';
import privacy from './privacy.ts';
import recheck from './recheck.ts';
import resume from './resume.ts';
import xray from './xray.ts';

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
  run: async () => helpCard([evaluate, recheck, compare, xray, resume, check, evaluations, credits, privacy]),
});
