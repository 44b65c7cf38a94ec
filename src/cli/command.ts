export interface CliGiven {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly positionals: readonly string[];
}

/** The answer in two forms: for a program and for a person. */
export interface CliAnswer {
  readonly json: unknown;
  readonly text: string;
}

export interface CliCommand {
  readonly options: Readonly<Record<string, { readonly type: 'string' }>>;
  run(given: CliGiven): Promise<CliAnswer>;
}
