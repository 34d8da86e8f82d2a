import { z } from 'zod';
import { lockPlanOf } from '../../../kernel/database.ts';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { readDayFor } from '../../door/queries.ts';
import { fullName } from '../../door/schema.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { roundsWithin } from '../rules/repair.ts';
import { NotedHappening } from '../schema.ts';
import { addHappening } from '../store/happenings.ts';

const NOTHING = { subjectKind: null, subjectId: null, round: null, tableNumber: null, meetingId: null };

/** One press says what happened: somebody leaves before the end, a table cannot be used, an interview goes on. */
export const noteHappening = command({
  name: 'note-happening',
  summary: 'Noter ce qui se passe : un départ avant la fin, une table inutilisable, un entretien qui dure',
  input: NotedHappening,
  output: z.object({ happeningId: z.uuid() }),
  refusals: ['not-running', 'no-next-round'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, actor, scope, now, note, announce }, said) {
    const { eventId } = scope;
    await lockPlanOf(db, eventId);
    const event = await eventFacts(db, eventId);
    const at = eventNow(event, now);
    const day = await readDayFor(db, scope);
    const keep = async (noted: Partial<typeof NOTHING | Record<keyof typeof NOTHING, unknown>>) => {
      const happening = { ...NOTHING, ...noted, kind: said.kind, notedBy: actor.name };
      const happeningId = await addHappening(db, scope, happening as Parameters<typeof addHappening>[2], at);
      await announce('live-day.happened', { eventId });
      return done({ happeningId });
    };
    if (said.kind === 'leaves-early') {
      const { subjectKind, subjectId, round } = said;
      const candidate = day.candidates.find(({ id }) => subjectKind === 'candidate' && id === subjectId);
      const recruiter = day.recruiters.find(({ id }) => subjectKind === 'recruiter' && id === subjectId);
      if (!candidate && !recruiter) return notFound();
      if (!event.rounds.some(({ number }) => number === round)) return notFound();
      const name = candidate ? theCandidate(candidate.id) : recruiter!.company;
      await note('leaves-early-noted', { name, round });
      return keep({ subjectKind, subjectId, round });
    }
    if (said.kind === 'table-out') {
      const table = event.tables.find(({ number }) => number === said.table);
      if (!table) return notFound();
      await note('table-out-noted', { table: table.label ?? String(table.number) });
      return keep({ tableNumber: table.number });
    }
    const meeting = day.meetings.find(({ id }) => id === said.meetingId);
    const guest = day.candidates.find(({ id }) => id === meeting?.registrationId);
    if (!meeting || !guest) return notFound();
    if (meeting.startsAt > at || meeting.status === 'missed')
      return refused('not-running', { name: fullName(guest) });
    const last = roundsWithin(meeting, event.rounds).at(-1)?.number ?? meeting.round;
    const next = event.rounds.find(({ number, cancelledAt }) => number > last && cancelledAt === null);
    if (next === undefined || next.startsAt <= at) return refused('no-next-round', { name: fullName(guest) });
    await note('overrun-noted', { name: theCandidate(guest.id), round: next.number });
    return keep({ meetingId: meeting.id, round: next.number });
  },
});
