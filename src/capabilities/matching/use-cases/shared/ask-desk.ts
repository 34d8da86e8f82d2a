import { sideThread } from '../../../../kernel/side-thread.ts';
import type { Desk } from '../../rules/desk.ts';

export interface DeskQuestion {
  readonly name: keyof Desk;
  readonly ask: unknown;
}

/** A page waits for its answer less long than a transaction may be idle; who plans asks again and again. */
const desk = sideThread(new URL('./desk-thread.ts', import.meta.url), {
  cutAfter: 8_000,
  idle: 20 * 60_000,
});

/**
 * Asks the planner's desk in a thread of its own, so that the server answers others meanwhile.
 * @throws what the desk threw
 */
export function askDesk<Name extends keyof Desk>(
  name: Name,
  ask: Parameters<Desk[Name]>[0],
): Promise<ReturnType<Desk[Name]>> {
  return desk.ask({ name, ask } satisfies DeskQuestion) as Promise<ReturnType<Desk[Name]>>;
}
