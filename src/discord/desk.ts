import type { Deliveries } from '../chat/keep.ts';
import type { Ask } from './ask.ts';
import type { Tickets } from './tickets.ts';

/** What posting and editing takes. */
export interface Desk {
  readonly ask: Ask;
  readonly appId: string;
  readonly deliveries: Deliveries;
  readonly tickets: Tickets;
}
