import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { enterFromStation } from '../../calls/queries.ts';
import { CallTicket } from '../../calls/schema.ts';
import { standingOf } from './shared/standing.ts';

/** Whoever sits at a shared computer comes into the room of their interview: under their own name, without a link. */
export const enterStationCall = command({
  name: 'enter-station-call',
  summary: 'Entrer dans l’entretien depuis un poste partagé',
  input: z.object({ meetingId: z.uuid() }),
  output: CallTicket,
  refusals: ['not-now'],
  token: null,
  allow: (actor) => actor.standsAt(),
  async run({ db, scope, now }, { meetingId }) {
    const standing = await standingOf(db, scope, now);
    if (standing?.stage.kind !== 'seated' || standing.stage.meeting.meetingId !== meetingId)
      return notFound();
    const ticket = await enterFromStation(db, scope, { meetingId, now });
    if (ticket === 'no-such-call') return notFound();
    return ticket === 'not-now' ? refused('not-now') : done(ticket);
  },
});
