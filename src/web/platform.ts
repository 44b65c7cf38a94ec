import { createHash } from 'node:crypto';
import type { Card, Line } from '../chat/card.ts';
import { fileGone, fileTooLarge } from '../chat/file-problems.ts';
import type { FileRef, Place, Platform, Thread } from '../chat/platform.ts';
import type { WebStore } from './store.ts';

/** The platform's name in a Person, Place, Thread and FileRef. */
export const WEB = 'web';

/** What came with one request. The bytes are here for as long as the request runs, and nowhere else. */
export interface Uploads {
  readonly files: ReadonlyMap<string, Blob>;
  /** What the person asked for, to stand above the thread that the command opens. */
  readonly asked: Line | null;
}

/** In a worker, and wherever nobody has attached anything. */
export const NO_UPLOADS: Uploads = { files: new Map(), asked: null };

/** The web chat as a Platform. `uploads` ties it to one request. */
export function webPlatform(store: WebStore, changed: (session: string) => void, uploads: Uploads): Platform {
  const alone = async (session: string, card: Card, key: string) => {
    const id = idOf(session, key);
    await store.add({ session, id, thread: id, asked: null, card });
    changed(session);
  };
  return {
    name: WEB,
    pace: 0,
    download: (file, maxBytes) => bytesOf(uploads.files.get(file.id), file, maxBytes),
    async open({ channel: session }: Place, _person, card: Card, key: string): Promise<Thread> {
      const id = idOf(session, `open ${key}`);
      await store.add({ session, id, thread: id, asked: uploads.asked, card });
      changed(session);
      return { platform: WEB, channel: session, message: id };
    },
    async update({ channel: session, message }, card) {
      await store.replace(session, message, card);
      changed(session);
    },
    async answer({ channel: session, message: thread }, card) {
      await store.add({ session, id: idOf(session, `answer ${thread}`), thread, asked: null, card });
      changed(session);
    },
    say: ({ channel }, card, key) => alone(channel, card, `say ${key}`),
    tell: ({ id }, card, key) => alone(id, card, `tell ${key}`),
  };
}

/** The same key gives the same message; 128 bits keep different keys apart. */
const idOf = (session: string, key: string): string =>
  createHash('sha256').update(`${session} ${key}`).digest('base64url').slice(0, 22);

async function bytesOf(file: Blob | undefined, { size }: FileRef, maxBytes: number): Promise<Uint8Array> {
  if (size > maxBytes) throw fileTooLarge(maxBytes);
  if (!file) throw fileGone('Files are kept only while your request is taken in.');
  return new Uint8Array(await file.arrayBuffer());
}
