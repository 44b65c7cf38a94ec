import { machineCard } from '../src/cards/machine.ts';
import { defineCommand, type Given } from '../src/chat/command.ts';
import { OR_ON_FILE, resumeGiven, resumeOption } from '../src/resume-given.ts';
import type { Services } from '../src/services.ts';

const options = {
  resume: resumeOption(OR_ON_FILE),
};

export default defineCommand({
  name: 'check',
  summary: 'See what a machine reads in your resume, and what to mend',
  listed: true,
  options,
  translations: {
    de: { name: 'prüfen', summary: 'Was eine Maschine in deinem Lebenslauf liest, und was zu bessern ist' },
    fr: { name: 'verifier', summary: 'Ce qu’une machine lit dans votre CV, et ce qu’il faut corriger' },
    es: { name: 'revisar', summary: 'Lo que una máquina lee en tu currículum, y qué corregir' },
    pt: { name: 'verificar', summary: 'O que uma máquina lê no seu currículo, e o que corrigir' },
    it: { name: 'verifica', summary: 'Che cosa legge una macchina nel tuo curriculum, e che cosa correggere' },
  },
  async run(given: Given<typeof options, Services>) {
    const resume = await given.services.readResume(await resumeGiven(given));
    const sections = resume.sections.map(({ name, heading, start, end }) => ({
      name,
      heading,
      text: resume.text.slice(start, end).trim(),
    }));
    return machineCard({ ...resume, sections });
  },
});
