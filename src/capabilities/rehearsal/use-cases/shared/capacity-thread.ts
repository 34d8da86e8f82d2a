// Plays the evenings of the capacity simulator in a thread of its own: see capacity-run.ts.
import { answerAside } from '../../../../kernel/side-thread.ts';
import { type Capacity, measureCapacity } from '../../../../simulation/index.ts';

/** Whoever waits for a page waits no longer than this. */
const BUDGET = { evenings: 40, seconds: 3, now: () => performance.now() };

answerAside((asked: Capacity) => measureCapacity(asked, BUDGET));
