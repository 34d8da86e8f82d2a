import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { listStationMeetings } from '../store/sittings.ts';
import { findStationOf } from '../store/stations.ts';
import { OfSite } from './shared/of-site.ts';
import { seat } from './shared/seat.ts';

/** Who welcomes knows the person and opens the interview for them: the code is lost, or they left by mistake. */
export const openSeat = command({
  name: 'open-seat',
  summary: 'Ouvrir l’entretien d’une personne à un poste, sans son code',
  input: OfSite.extend({ meetingId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor, { eventId, siteId }) => actor.helps(eventId, siteId),
  async run(context, { meetingId, ...of }) {
    const { db, scope, now } = context;
    const station = await findStationOf(db, scope, of);
    if (station === null || station.brokenAt !== null) return notFound();
    const event = await eventFacts(db, scope.eventId);
    const meeting = (await listStationMeetings(db, scope, of.siteId)).find(
      (one) => one.meetingId === meetingId && one.stationId === of.stationId,
    );
    if (meeting === undefined || meeting.endsAt <= eventNow(event, now)) return notFound();
    await seat(context, event, { ...meeting, station: station.name });
    return done({});
  },
});
