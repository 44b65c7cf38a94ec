import type { ColumnType } from 'kysely';
import type { Kind } from '../credits/entry.ts';
import type { Reminded, State } from '../jobs/job.ts';

/** Set by the database when the row is made. */
type Stamp = ColumnType<Date, never, never>;
/** JSON goes in as text and comes out parsed. */
type Json = ColumnType<unknown, string, string>;

/** What of an evaluation only its owner opens. */
export type Opened = 'report' | 'evidence' | 'receipt' | 'card';

export type RequestKind = 'evaluate' | 'compare' | 'xray';
export type RequestState = 'waiting' | 'done' | 'problem' | 'failed';

/** Everything stored, by table. All tables live in the schema `rolefit`. */
export interface Schema {
  /** One given /evaluate, /compare or /xray, until its card is delivered and after. */
  requests: {
    id: string;
    kind: RequestKind;
    platform: string;
    person: string;
    /** Where the command was given; the thread that was opened for it, once it was. */
    place: ColumnType<unknown, string, never>;
    thread: ColumnType<unknown, undefined, string>;
    /** The first of each; `more` holds further ones, and `files` the ids of all that was stored for it. */
    posting: Json;
    resume_file: string | null;
    more: ColumnType<unknown, string | null, never>;
    files: Json;
    result: ColumnType<string | null, undefined, string>;
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
  /** Secrets of platforms; a null `expires_at` means until removed. */
  vault: { name: string; sealed: Uint8Array; expires_at: Date | null };
  claims: { key: string; until: Date };
  deliveries: { key: string; message: ColumnType<string | null, undefined, string>; created_at: Stamp };
  feedback: {
    evaluation: string;
    platform: string;
    person: string;
    verdict: 'good' | 'bad';
    why: Uint8Array | null;
    created_at: Stamp;
  };
  opinions: {
    evaluation: string;
    platform: string;
    person: string;
    said: number;
    ours: number;
    engine: string;
    posting_hash: string;
    why: Uint8Array | null;
    created_at: Stamp;
  };
  communities: { platform: string; space: string; settings: Json };
  resumes: { platform: string; person: string; sealed: Uint8Array; kept_at: Date };
  /** `step` names a job's next step, `due_at` its time: the three columns are null together. */
  jobs: {
    id: string;
    platform: ColumnType<string, string, never>;
    person: ColumnType<string, string, never>;
    posting_hash: string | null;
    state: State;
    sealed: Uint8Array;
    step: string | null;
    due_at: Date | null;
    reminded: Reminded | null;
    touched_at: Date;
    created_at: ColumnType<Date, Date, never>;
  };
  zones: { platform: string; person: string; zone: string };
  /** What a paid reader took on a day (UTC). PostgreSQL's bigint comes as text. */
  reader_usage: { day: string; tokens: ColumnType<string, number, number> };
  /** How often a person closed the links to their reports; and each opening of one by a link of theirs. */
  report_links: { platform: string; person: string; closed: number };
  openings: {
    platform: string;
    person: string;
    evaluation: string;
    what: ColumnType<Opened, Opened | undefined, never>;
    opened_at: Stamp;
  };
  /** Whose an account of the ledger is. */
  ledger_holders: { id: string; platform: string; person: string };
  /** The ledger is only ever added to. */
  ledger_entries: {
    key: string;
    position: ColumnType<string, never, never>;
    kind: ColumnType<Kind, Kind, never>;
    holder: ColumnType<string | null, string | null, never>;
    settles: ColumnType<string | null, string | null, never>;
    payment: ColumnType<string | null, string | null, never>;
    paid: ColumnType<number | null, number | null, never>;
    reason: ColumnType<string | null, string | null, never>;
    created_at: Stamp;
  };
  ledger_lines: { entry: string; account: string; amount: ColumnType<number, number, never> };
  codes: { id: string; credits: number; expires_at: Date | null };
  /** One web chat; `change` numbers its writes. */
  web_sessions: { session: string; change: number };
  web_messages: {
    session: string;
    id: string;
    thread: string;
    asked: Json;
    card: Json;
    position: number;
    change: number;
    created_at: Stamp;
  };
}
