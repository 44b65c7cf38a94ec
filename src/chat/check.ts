/** One thing that was looked at. `next` says how to mend what is wrong. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly next?: string;
}
