/** A paper that cannot be weighed. The caller turns it into a problem that the person can act on. */
export class Refusal extends Error {
  readonly code: 'posting-asks-nothing';
  constructor(code: 'posting-asks-nothing', message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}
