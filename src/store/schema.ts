import type { ColumnType, Generated } from 'kysely';

/** Set by the database when the row is made. */
type Stamp = ColumnType<Date, never, never>;
/** JSON goes in as text and comes out parsed. */
type Json = ColumnType<unknown, string, string>;

export type RequestState = 'waiting' | 'done' | 'problem' | 'failed';

/** Everything stored, by table. All tables live in the schema `rolefit`. */
export interface Schema {
  /** One given /evaluate, until its card is delivered and after. */
  requests: {
    id: string;
    platform: string;
    person: string;
    thread: Json;
    /** A link, or the file that holds the posting's text: one of the two. */
    posting_link: string | null;
    posting_file: string | null;
    resume_file: string;
    state: ColumnType<RequestState, RequestState | undefined, RequestState>;
    evaluation: ColumnType<string | null, undefined, string>;
    created_at: Stamp;
  };
  files: { id: string; person: string; sealed: Uint8Array; created_at: Stamp };
  postings: { link: string; body: Json; fetched_at: ColumnType<Date, undefined, Date> };
  roles: { posting_hash: string; engine: string; body: Json; created_at: Stamp };
  evaluations: {
    id: string;
    platform: string;
    person: string;
    posting_hash: string;
    sealed: Uint8Array;
    created_at: Stamp;
  };
  web_threads: { id: string; session: string; card: Json; created_at: Stamp; change: Generated<string> };
  web_messages: {
    id: Generated<string>;
    thread: string;
    key: string;
    card: Json;
    created_at: Stamp;
    change: Generated<string>;
  };
}
