import type { Context, MiddlewareHandler } from 'hono';

/** An open page that reads itself again says so by this header: nobody waits for it with a finger on a button. */
export const READS_AGAIN = 'X-Reads-Again';

/** Open pages that are read at the same time: while one waits for the database, another is drawn. */
const AT_ONCE = 2;
/** So long a reading lets others pass; then it is served among them, so that a busy door leaves no screen behind. */
const PATIENCE_MS = 250;

/** Of whom a page is: of the staff, who look at everybody; or of one person, by their personal link. */
type Lane = 'staff' | 'person';

interface Waiting {
  readonly lane: Lane;
  readonly begin: () => void;
  readonly timer: NodeJS.Timeout;
  due: boolean;
}

/** Who is served first by the one thread that serves everybody. */
export interface Turns {
  /** Something that somebody waits for: at once. */
  now<T>(work: () => Promise<T>): Promise<T>;
  /**
   * A page that is read again by itself: few at a time, after those who wait for an answer. The two lanes take turns, each
   * in the order of asking: a large board does not keep a phone waiting, nor a thousand phones the board.
   */
  later<T>(work: () => Promise<T>, lane?: Lane): Promise<T>;
}

/**
 * A change makes many open pages read themselves again in the same moment. Drawn all together, they would keep the press
 * that comes next waiting for the sum of them.
 */
export function takeTurns({ atOnce = AT_ONCE, patienceMs = PATIENCE_MS } = {}): Turns {
  const line: Waiting[] = [];
  let urgent = 0;
  const reading = { staff: 0, person: 0 };
  const next = () => {
    const ready = urgent === 0 ? line : line.filter(({ due }) => due);
    const behind = reading.staff > reading.person ? 'person' : 'staff';
    return ready.find(({ lane }) => lane === behind) ?? ready[0];
  };
  const beginNext = () => {
    for (let one = next(); one && reading.staff + reading.person < atOnce; one = next()) {
      line.splice(line.indexOf(one), 1);
      clearTimeout(one.timer);
      reading[one.lane]++;
      one.begin();
    }
  };
  const turn = (lane: Lane) =>
    new Promise<void>((begin) => {
      const timer = setTimeout(() => {
        waiting.due = true;
        beginNext();
      }, patienceMs);
      const waiting: Waiting = { lane, begin, timer, due: false };
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
    async later(work, lane = 'staff') {
      await turn(lane);
      try {
        return await work();
      } finally {
        reading[lane]--;
        beginNext();
      }
    },
  };
}

/** Whether an open page reads itself again. */
export function readsAgain(c: Context): boolean {
  return c.req.method === 'GET' && c.req.header(READS_AGAIN) !== undefined;
}

/** Pages behind a personal link. */
const PERSONAL = /^\/[crb]\//;

/** Gives each request its turn, and remembers when it was asked. */
export function inTurn(turns: Turns = takeTurns()): MiddlewareHandler {
  return (c, next) => {
    c.set('askedAt', performance.now());
    return readsAgain(c)
      ? turns.later(next, PERSONAL.test(c.req.path) ? 'person' : 'staff')
      : turns.now(next);
  };
}
