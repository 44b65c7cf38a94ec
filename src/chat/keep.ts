// What a platform has kept for it. The store implements these; a platform knows no database.

/** Secrets by name, encrypted: tokens of interactions and installations. */
export interface Vault {
  /** Keeps the text under the name, in place of what was there; for `forMs` milliseconds, or until it is removed. */
  put(name: string, text: string, forMs?: number): Promise<void>;
  /** Undefined when there is none, or its time is over. */
  get(name: string): Promise<string | undefined>;
  remove(name: string): Promise<void>;
}

/** Lets a thing be done once by one of several processes. */
export interface Claims {
  /** True for the first who asks within `forMs` milliseconds; false for everybody after. */
  claim(key: string, forMs: number): Promise<boolean>;
}

/** How a delivery stands: never tried, tried with an unknown end, or there under this id. */
export type Delivery =
  | { readonly state: 'new' }
  | { readonly state: 'unsure' }
  | { readonly state: 'done'; readonly message: string };

/** What was posted under which key, so that a retry posts nothing twice. */
export interface Deliveries {
  /** Says how the delivery stands, and from now on that it was tried. */
  begin(key: string): Promise<Delivery>;
  done(key: string, message: string): Promise<void>;
}

export interface Keep {
  readonly vault: Vault;
  readonly claims: Claims;
  readonly deliveries: Deliveries;
}
