// What other capabilities may ask of satisfaction: what is asked, for the slips of paper.
import type { Db } from '../../kernel/database.ts';
import type { OwnQuestion } from './schema.ts';
import { listQuestions } from './store/satisfaction.ts';

/** The questions that an organisation added to the three usual ones of this event, by audience and in their order. */
export function addedQuestions(db: Db, eventId: string): Promise<OwnQuestion[]> {
  return listQuestions(db, eventId, null);
}
