import { Away } from './chat/refusal.ts';
import { inTime, isSilence } from './silence.ts';

/** A server that work depends on. */
export interface Behind {
  /** Once, before anybody is let through. What it throws beside silence, waiting does not mend. */
  begin(): Promise<void>;
  /** A sign of life, any time after that. */
  look(): Promise<void>;
}

/** Whom the door tells how it stands. */
export interface Told {
  away(error: unknown): void;
  back(): void;
  /** It was waited for, and now refuses us. */
  refused(error: unknown): void;
}

/** For whoever opens it once and is told by what it throws. */
export const UNTOLD: Told = { away() {}, back() {}, refused() {} };

/** Lets work through to a server that answers; while it does not, at the start too, whoever comes is told Away at once. */
export interface Door {
  /** Whether it is open. */
  readonly open: boolean;
  /** When it opens for the first time. */
  readonly opened: Promise<void>;
  /** Tries it for the first time, and from then on by itself. Gives the silence that it met; throws what waiting does not mend. */
  begin(): Promise<Error | undefined>;
  /** Does the work. Throws Away where it is shut, or shut before the work is done. */
  through<T>(work: () => Promise<T>): Promise<T>;
  /** Looks whether the server is still there: somebody lost it. */
  doubt(): void;
  close(): void;
}

/** Work that takes longer than this may wait for nobody: it is looked whether the server is there. Both together stay well within the 3 s that chat platforms give. */
const DOUBT_AFTER_MS = 600;
const LOOK_MS = 1_200;
/** Between two looks at a server that is away: soon enough for people who wait, and hardly any work. */
const AGAIN_MS = 500;

export function door(behind: Behind, told: Told): Door {
  const first = Promise.withResolvers<void>();
  // Not one promise that all race against: it would hold on to everything that ever ran beside it.
  const inside = new Set<(reason: Away) => void>();
  let [open, begun, missed, closed, looking] = [false, false, false, false, false];
  let timer: NodeJS.Timeout | undefined;

  const enter = () => {
    const back = missed;
    [open, begun, missed] = [true, true, false];
    if (back) told.back();
    first.resolve();
  };
  const shut = (error: unknown) => {
    if (!missed) told.away(error);
    [open, missed] = [false, true];
    for (const leave of inside) leave(new Away());
  };
  const again = () => {
    if (!closed) timer = setTimeout(() => void look(), AGAIN_MS);
  };
  const look = async () => {
    if (looking || closed) return;
    looking = true;
    try {
      await (begun ? inTime(LOOK_MS, behind.look()) : behind.begin());
      enter();
    } catch (error) {
      if (!begun && !isSilence(error)) return told.refused(error);
      shut(error);
      again();
    } finally {
      looking = false;
    }
  };

  return {
    get open() {
      return open;
    },
    opened: first.promise,
    async begin() {
      try {
        await behind.begin();
        enter();
        return undefined;
      } catch (error) {
        if (!isSilence(error)) throw error;
        shut(error);
        again();
        return error;
      }
    },
    async through(work) {
      if (!open) throw new Away();
      const slow = setInterval(() => void look(), DOUBT_AFTER_MS);
      const shutOut = Promise.withResolvers<never>();
      inside.add(shutOut.reject);
      try {
        return await Promise.race([work(), shutOut.promise]);
      } catch (error) {
        if (!isSilence(error)) throw error;
        void look();
        throw new Away();
      } finally {
        clearInterval(slow);
        inside.delete(shutOut.reject);
      }
    },
    doubt: () => void (begun && look()),
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
