import { extname } from 'node:path';
import { findEventId, simulatedEvent } from '../capabilities/rehearsal/queries.ts';
import type { MeasuredRates } from '../capabilities/rehearsal/schema.ts';
import { openHouse } from '../house.ts';
import type { Plan, Problem } from '../planner/index.ts';
import { searchOnThreads, spareThreads } from '../planner-threads/run.ts';
import { USUAL_SETTING } from '../simulation/index.ts';
import { readProblemFile, Unreadable } from './problem-file.ts';
import { readWorkbook } from './workbook/plan-workbook.ts';

export { Unreadable };

/** What is simulated: an event of this instance, or a file. */
export interface Subject {
  readonly name: string;
  readonly problem: Problem;
  /** Null when no plan is published: one is made. */
  readonly printed: Plan | null;
  readonly roundMinutes: number;
  readonly measured: MeasuredRates | null;
  /** Where measured rates come from. */
  readonly measuredInWords: string;
}

/**
 * @throws Unreadable in words for the person at the keyboard
 */
export async function readSubject(name: string, isFile: boolean): Promise<Subject> {
  const common = {
    printed: null,
    roundMinutes: USUAL_SETTING.roundMinutes,
    measured: null,
    measuredInWords: '',
  };
  if (isFile && extname(name).toLowerCase() === '.xlsx') {
    const lines: string[] = [];
    const event = await readWorkbook(name, {
      out: (line) => lines.push(line),
      err: (line) => lines.push(line),
    });
    if (event === null) throw new Unreadable(lines);
    return { ...common, name, problem: { ...event.problem, previous: null } };
  }
  if (isFile) return { ...common, name, problem: { ...(await readProblemFile(name)), previous: null } };
  const house = await openHouse('any');
  try {
    const eventId = await findEventId(house.db, name);
    if (eventId === null) throw new Unreadable([`No event here has the id or the address "${name}".`]);
    const event = await simulatedEvent(house.db, eventId);
    const { measured } = event;
    const from =
      measured && `measured at the last ${measured.editions} of this organisation: ${measured.people} people`;
    return { ...event, measuredInWords: from ?? '' };
  } finally {
    await house.close();
  }
}

/** The published plan, or one made now. */
export async function printedPlan({ problem, printed }: Subject): Promise<Plan> {
  if (printed !== null) return printed;
  const wants = { reasons: false, floor: false };
  const search = { problem, seed: 1, iterations: 2_000_000, seconds: 5, wants };
  return (await searchOnThreads(search, spareThreads()).result).plan;
}
