import { creditsCard, payCard, unlimitedCard } from '../src/cards/credits.ts';
import { defineCommand, type Given, ref, text } from '../src/chat/command.ts';
import { codeId } from '../src/credits/code.ts';
import type { Credits } from '../src/credits/credits.ts';
import { codeProblem, noSuchPack } from '../src/credits/problems.ts';
import type { Services } from '../src/services.ts';

const options = {
  code: text({ label: 'Code', help: 'One that gives credits, such as ABCD-…', required: false, multiline: false }),
  pack: ref({ label: 'This pack', required: false }),
};
type Asked = Given<typeof options, Services>;

/** As many as are read at a glance. */
const LATEST = 10;

export default defineCommand({
  name: 'credits',
  summary: 'How many evaluations you have, and how to have more',
  listed: true,
  atOnce: true,
  options,
  translations: {
    de: { name: 'guthaben', summary: 'Wie viele Bewertungen du hast, und wie du mehr bekommst' },
    fr: { name: 'credits', summary: 'Combien d’évaluations il vous reste, et comment en avoir plus' },
    es: { name: 'creditos', summary: 'Cuántas evaluaciones tienes, y cómo conseguir más' },
    pt: { name: 'creditos', summary: 'Quantas avaliações tem, e como obter mais' },
    it: { name: 'crediti', summary: 'Quante valutazioni hai, e come averne altre' },
  },
  async run(given: Asked) {
    const { credits } = given.services;
    if (!credits) return unlimitedCard;
    const { code, pack } = given.values;
    if (pack !== undefined) return pay(given, credits, pack);
    return code === undefined ? shown(given, credits) : redeem(given, credits, code);
  },
});

async function shown({ person, services }: Asked, { terms, offers }: Credits, redeemed?: number) {
  const statement = await services.store.ledger.statement(person, terms, LATEST);
  const now = new Date();
  return creditsCard({
    ...statement,
    terms,
    offers: offers(person.platform),
    now,
    ...(redeemed !== undefined && { redeemed }),
  });
}

async function redeem(given: Asked, credits: Credits, code: string) {
  const outcome = await given.services.store.codes.redeem(codeId(code), given.person);
  if (outcome.state !== 'redeemed') throw codeProblem(outcome.state);
  return shown(given, credits, outcome.credits);
}

async function pay({ person, services }: Asked, { offers, checkout }: Credits, pack: string) {
  const offer = offers(person.platform).find(({ credits }) => String(credits) === pack);
  if (!offer || offer.sku !== undefined) throw noSuchPack();
  return payCard(offer, await checkout(await services.store.ledger.holder(person), offer.credits));
}
