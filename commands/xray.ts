import { accept } from '../src/accept.ts';
import { defineCommand, type Given, onlyMe } from '../src/chat/command.ts';
import { postingGiven, postingOptions } from '../src/posting-given.ts';
import type { Services } from '../src/services.ts';
import { newRequestId } from '../src/store/request.ts';

const options = {
  ...postingOptions,
  private: onlyMe({
    label: 'Only me',
    otherwise: "This channel's thread",
    help: 'Who sees the X-ray',
    required: false,
  }),
};

export default defineCommand({
  name: 'xray',
  summary: 'What a job posting really tests, what it makes a condition, and what to show first',
  listed: true,
  options,
  translations: {
    de: {
      name: 'durchleuchten',
      summary: 'Was eine Stellenanzeige wirklich prüft, was sie verlangt, was zuerst zu zeigen ist',
    },
    fr: { name: 'radiographie', summary: 'Ce qu’une offre teste vraiment, ses conditions, et quoi montrer en premier' },
    es: {
      name: 'radiografia',
      summary: 'Lo que una oferta pone a prueba de verdad, sus condiciones y qué mostrar primero',
    },
    pt: { name: 'radiografia', summary: 'O que uma vaga testa de verdade, as suas condições e o que mostrar primeiro' },
    it: {
      name: 'radiografia',
      summary: 'Che cosa un annuncio mette davvero alla prova, le condizioni, che cosa mostrare prima',
    },
  },
  async run(given: Given<typeof options, Services>) {
    const { person, place } = given;
    const postings = [await postingGiven(given)];
    await accept({ id: newRequestId(), kind: 'xray', person, place, postings, resumes: [] }, given);
    return null;
  },
});
