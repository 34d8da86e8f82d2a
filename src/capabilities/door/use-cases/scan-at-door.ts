import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { doorPeople } from '../rules/people.ts';
import { Marked } from '../schema.ts';
import { readDayFor } from '../store/day.ts';
import { applyMark } from './shared/apply-mark.ts';
import { readCode } from './shared/read-code.ts';

/**
 * What came into the search field, typed by hand, by a hand scanner, or read by the camera: a code marks its person as
 * here at once; letters are looked for. It is a command, so that a personal link never stands in an address.
 */
export const scanAtDoor = command({
  name: 'scan-at-door',
  summary: 'Scanner un code ou chercher quelqu’un à l’accueil',
  input: z.object({ eventId: z.uuid(), q: z.string().trim().max(1000).nullable().default(null) }),
  output: z.object({ letters: z.string().nullable(), marked: Marked.nullable() }),
  refusals: ['code-unknown', 'code-replaced', 'code-of-other-event', 'code-cancelled'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run(context, { eventId, q }) {
    const found = (marked: Marked) => done({ letters: null, marked });
    const { db, scope, now } = context;
    if (q === null) return done({ letters: null, marked: null });
    const event = await eventFacts(db, eventId);
    const everybody = async () => doorPeople(await readDayFor(db, scope), eventNow(event, now));
    const meaning = await readCode(db, eventId, q, everybody);
    switch (meaning.as) {
      case 'letters':
        return done({ letters: meaning.letters.slice(0, 80), marked: null });
      case 'unknown':
        return refused('code-unknown', {}, 'q');
      case 'replaced':
        return refused('code-replaced', {}, 'q');
      case 'elsewhere': {
        const { name, date } = await eventFacts(db, meaning.eventId);
        return refused('code-of-other-event', { event: name, date }, 'q');
      }
    }
    const { kind, subjectId } = meaning;
    const applied = await applyMark(context, event, { kind, subjectId, state: 'present' });
    if (applied === null) return refused('code-cancelled', {}, 'q');
    const { name, before } = applied;
    const beforeMinutes = before.lateMinutes;
    return found({ kind, subjectId, name, state: 'present', before: before.state, beforeMinutes });
  },
});
