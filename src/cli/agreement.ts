import { count } from '../chat/text.ts';
import { differences, kappa } from '../fit/agreement.ts';
import { bandOf } from '../fit/score.ts';
import type { Labelled } from '../store/opinions.ts';
import type { CliCommand } from './command.ts';
import { withStore } from './with-store.ts';

const command: CliCommand = {
  operands: 0,
  options: {},
  async run() {
    const opinions = await withStore((store) => store.opinions.all());
    const readers = [...Map.groupBy(opinions, ({ engine }) => engine)].map(([reader, said]) => agreement(reader, said));
    return { json: { readers, opinions }, text: inWords(readers) };
  },
};
export default command;

interface Agreement {
  readonly reader: string;
  readonly opinions: number;
  /** Over the four bands; null where everything is in one. */
  readonly kappa: number | null;
  /** Points: what people say minus what the reader says, and the mean size of that. */
  readonly meanDifference: number;
  readonly meanDistance: number;
}

function agreement(reader: string, said: readonly Labelled[]): Agreement {
  const bands = said.map((one) => [bandOf(one.said), bandOf(one.ours)] as const);
  const { mean, size } = differences(said);
  return { reader, opinions: said.length, kappa: kappa(bands), meanDifference: mean, meanDistance: size };
}

const NONE = `Nobody has said which score they would give yet. On each card, "I would say …" asks for it.\n`;

const inWords = (readers: readonly Agreement[]): string =>
  readers.length === 0 ? NONE : `${readers.map(sentence).join('\n')}\nWith --json: each opinion, as labelled data.\n`;

function sentence({ reader, opinions, kappa: value, meanDifference, meanDistance }: Agreement): string {
  const bands = value === null ? 'all in one band' : `kappa of the bands ${value.toFixed(2)}`;
  const sign = meanDifference > 0 ? '+' : '';
  return `${reader}: ${count(opinions, 'opinion')}, ${bands}, people say ${sign}${meanDifference.toFixed(1)} points on average, ${meanDistance.toFixed(1)} apart.`;
}
