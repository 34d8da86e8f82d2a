import type { Context, MiddlewareHandler } from 'hono';

/** An open page that reads itself again says so by this header: nobody waits for it with a finger on a button. */
export const READS_AGAIN = 'X-Reads-Again';

/** Open pages that are read at the same time: while one waits for the database, another is drawn. */
const AT_ONCE = 2;
/** So long a reading lets others pass; then it is served among them, so that a busy door leaves no screen behind. */
const PATIENCE_MS = 250;

interface Waiting {
  readonly begin: () => void;
  readonly timer: NodeJS.Timeout;
  due: boolean;
}

/** Who is served first by the one thread that serves everybody. */
export interface Turns {
  /** Something that somebody waits for: at once. */
  now<T>(work: () => Promise<T>): Promise<T>;
  /** A page that is read again by itself: few at a time, in the order of asking, after those who wait. */
  later<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * A change makes many open pages read themselves again in the same moment. Drawn all together, they would keep the press
 * that comes next waiting for the sum of them.
 */
export function takeTurns({ atOnce = AT_ONCE, patienceMs = PATIENCE_MS } = {}): Turns {
  const line: Waiting[] = [];
  let urgent = 0;
  let reading = 0;
  const beginNext = () => {
    for (let first = line[0]; first && reading < atOnce && (urgent === 0 || first.due); first = line[0]) {
      line.shift();
      clearTimeout(first.timer);
      reading++;
      first.begin();
    }
  };
  const turn = () =>
    new Promise<void>((begin) => {
      const timer = setTimeout(() => {
        waiting.due = true;
        beginNext();
      }, patienceMs);
      const waiting: Waiting = { begin, timer, due: false };
      line.push(waiting);
      beginNext();
    });
  return {
    async now(work) {
      urgent++;
      try {
        return await work();
      } finally {
        urgent--;
        beginNext();
      }
    },
    async later(work) {
      await turn();
      try {
        return await work();
      } finally {
        reading--;
        beginNext();
      }
    },
  };
}

/** Whether an open page reads itself again. */
export function readsAgain(c: Context): boolean {
  return c.req.method === 'GET' && c.req.header(READS_AGAIN) !== undefined;
}

/** Gives each request its turn, and remembers when it was asked. */
export function inTurn(turns: Turns = takeTurns()): MiddlewareHandler {
  return (c, next) => {
    c.set('askedAt', performance.now());
    return readsAgain(c) ? turns.later(next) : turns.now(next);
  };
}
