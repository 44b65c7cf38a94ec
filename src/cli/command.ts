export interface CliGiven {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly positionals: readonly string[];
}

/** The answer in two forms: for a program and for a person. */
export interface CliAnswer {
  readonly json: unknown;
  readonly text: string;
  /** Something is wrong that whoever asked can mend: exit code 2, with this answer. */
  readonly mendable?: boolean;
}

export interface CliCommand {
  /** How many arguments it takes besides its options; one more is a mistake, not to be passed over. */
  readonly operands: number;
  readonly options: Readonly<Record<string, { readonly type: 'string' }>>;
  run(given: CliGiven): Promise<CliAnswer>;
}
