import type { Instant } from './kernel/clock.ts';
import type { Db } from './kernel/database.ts';
import { listenTo } from './kernel/listen.ts';
import { forgetOld, postponeSignal, type Signal, settleSignal, takeSignal } from './kernel/outbox.ts';
import type { Capability } from './web/capability.ts';

interface WorkerOptions {
  readonly db: Db;
  readonly url: string;
  readonly capabilities: readonly Capability[];
  readonly clock: () => Instant;
  readonly report: (error: unknown) => void;
}

/** Signals that were put back, and recurring work, are looked at this often even when nobody calls. */
const LOOK_EVERY_MS = 2_000;
const FORGET_EVERY_SECONDS = 3600;
/** Signals handled at the same time: a plan that takes seconds does not hold up a message. */
const HANDS = 3;

/**
 * Delivers signals to the capabilities that listen, and does recurring work. Any number of workers may run, in one
 * process or many: a signal is held by one at a time, and comes back if its holder dies.
 */
export function startWorker({ db, url, capabilities, clock, report }: WorkerOptions) {
  let stopping = false;
  const busy = new Set<Promise<void>>();
  const busyTasks = new Set<Promise<void>>();

  const deliver = async (signal: Signal) => {
    try {
      for (const { listens } of capabilities) await listens?.[signal.signal]?.({ db, now: clock() }, signal);
      await settleSignal(db, signal.id, clock());
    } catch (error) {
      report(error);
      await postponeSignal(db, signal.id, error, clock());
    }
  };

  const work = async () => {
    while (!stopping) {
      const signal = await takeSignal(db, clock());
      if (signal === null) return;
      await deliver(signal);
    }
  };

  const wake = () => {
    if (stopping || busy.size >= HANDS) return;
    const job: Promise<void> = work()
      .catch(report)
      .finally(() => busy.delete(job));
    busy.add(job);
  };

  const line = listenTo(url, 'outbox', { heard: wake });
  const recurring = [
    ...capabilities.flatMap((capability) => capability.recurring ?? []),
    { everySeconds: FORGET_EVERY_SECONDS, run: ({ now }: { now: Instant }) => forgetOld(db, now) },
  ].map((task) => ({ ...task, running: false, nextAt: 0 }));

  const look = setInterval(() => {
    wake();
    for (const task of recurring) {
      if (task.running || Date.now() < task.nextAt) continue;
      task.running = true;
      const job: Promise<void> = task
        .run({ db, now: clock() })
        .catch(report)
        .finally(() => {
          task.running = false;
          task.nextAt = Date.now() + task.everySeconds * 1000;
        });
      busyTasks.add(job);
      void job.then(() => busyTasks.delete(job));
    }
  }, LOOK_EVERY_MS);

  return {
    /** Waits for the signals and the tasks in hand, takes no more. */
    async stop(): Promise<void> {
      stopping = true;
      clearInterval(look);
      await line.close();
      await Promise.all([...busy, ...busyTasks]);
    },
  };
}
