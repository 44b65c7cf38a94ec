import { count } from '../chat/text.ts';
import { type Rekeyed, rekey } from '../store/rekey.ts';
import type { CliCommand } from './command.ts';
import { withStore } from './with-store.ts';

const command: CliCommand = {
  operands: 0,
  options: {},
  run: () =>
    withStore(async (_store, { config: { previousKeys }, database, secret }) => {
      const tables = await rekey(database.db, secret, previousKeys);
      const closed = tables.reduce((sum, table) => sum + table.closed, 0);
      return { json: { tables }, text: [...tables.map(line), '', ending(closed), ''].join('\n'), mendable: closed > 0 };
    }),
};
export default command;

const line = ({ table, anew, already, closed }: Rekeyed): string =>
  `${table.padEnd(12)} ${anew} sealed anew, ${already} before${closed > 0 ? `, ${closed} that no key opens` : ''}`;

const ending = (closed: number): string =>
  closed === 0
    ? 'Everything opens with SECRET_KEY alone. Keep SECRET_KEY_PREVIOUS until links and cookies of before are over, then remove it.'
    : `${count(closed, 'value is', 'values are')} sealed under a key that is not named. Add it to SECRET_KEY_PREVIOUS and run this again.`;
