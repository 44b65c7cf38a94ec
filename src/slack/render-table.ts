import { type Line, type Row, type Span, strong } from '../chat/card.ts';
import { shown } from './escape.ts';
import { NAME } from './limits.ts';

/**
 * A row of a table as an item of a list, its name above and each value beside its column's: a table of Slack's own stands in
 * messages only, once in each, and runs off a phone's screen.
 */
export function rowLine([first = [], ...rest]: Row, [, ...columns]: readonly string[]): Line {
  // The dot stays at the end of its line, and a value beside its column's name.
  const cells = rest.map((cell, index): Line => [`${shown(columns[index] ?? '', NAME)}:\u00a0`, ...cell]);
  return [...first.map(bold), ...cells.flatMap((cell, index): Line => [index === 0 ? '\n' : '\u00a0· ', ...cell])];
}

const bold = (span: Span): Span => (typeof span === 'string' ? strong(span) : span);
