import type { Db } from '../../../../kernel/database.ts';
import { figuresOf } from '../../rules/figures.ts';
import { waitOf } from '../../rules/waiting-time.ts';
import { findFair, standsNow } from '../../store/fairs.ts';
import { waitingAt } from '../../store/places.ts';
import { type Seen, visitsSeen } from '../../store/seen.ts';
import { paceOf } from './fair-view.ts';

type Figures = Record<string, Record<string, number>>;

/**
 * What visitors see on their pages of the fair, with the figures that are told and not read again: their own places by id,
 * and how many wait at each stand.
 */
export async function seenByVisitors(db: Db, eventId: string): Promise<Seen & { figures: FiguresSeen }> {
  const seen = await visitsSeen(db, eventId);
  const { talkMinutes } = await findFair(db, eventId);
  const live = await standsNow(db, eventId);
  const nowAt = paceOf(live, talkMinutes);
  const people = new Map<string, Figures>();
  for (const { id, registrationId, recruiterId, ahead } of await waitingAt(db, eventId)) {
    const figures = figuresOf({ ahead, wait: waitOf(ahead, nowAt(recruiterId)) });
    people.set(registrationId, { ...people.get(registrationId), [id]: figures });
  }
  const everybody = Object.fromEntries([...live].map(([id, { waiting }]) => [id, { waiting }]));
  return { ...seen, figures: { everybody, people } };
}

interface FiguresSeen {
  readonly everybody: Figures;
  readonly people: ReadonlyMap<string, Figures>;
}
