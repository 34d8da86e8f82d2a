import { z } from 'zod';
import { type Instant, plusMinutes } from '../../../kernel/clock.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { hostOf } from '../../calls/queries.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { hostStation } from '../rules/host.ts';
import { MOST_TRIES } from '../rules/pairing.ts';
import { HostPage } from '../schema.ts';
import { findSite, listGuests, listOtherMeetings } from '../store/guests.ts';
import { listStationMeetings } from '../store/sittings.ts';
import { listStationsOf } from '../store/stations.ts';

/** After every time: who has nothing left. */
const LAST = '~';

/** Who is expected at a site, who is here, which computer is whose, what fails: all that a volunteer needs. */
export const viewSiteHost = query({
  name: 'view-site-host',
  summary: 'Voir l’accueil d’un site',
  input: z.object({ eventId: z.uuid(), siteId: z.uuid() }),
  output: HostPage,
  token: null,
  allow: (actor, { eventId, siteId }) => actor.helps(eventId, siteId),
  async run({ db, scope, now }, { siteId }) {
    const site = await findSite(db, scope, siteId);
    if (site === null) return notFound();
    const event = await eventFacts(db, scope.eventId);
    const at = eventNow(event, now);
    const shown = (moment: Instant | null) =>
      moment === null ? null : plusMinutes(moment, event.clockShiftSeconds / 60);
    const meetings = await listStationMeetings(db, scope, siteId);
    const stations = await listStationsOf(db, scope, siteId);
    const elsewhere = await listOtherMeetings(db, scope, siteId);
    const names = new Map(stations.map(({ id, name }) => [id, name]));
    const coming = [
      ...meetings.map((one) => ({ ...one, station: names.get(one.stationId) ?? null })),
      ...elsewhere.map((one) => ({ ...one, station: null, before: null })),
    ]
      .filter(({ endsAt }) => endsAt > at)
      .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
    // Who has the next interview stands first; names decide among those of one round.
    const guests = (await listGuests(db, scope, siteId))
      .map((guest) => ({
        ...guest,
        next: coming.find(({ registrationId }) => registrationId === guest.id) ?? null,
      }))
      .sort((a, b) => (a.next?.startsAt ?? LAST).localeCompare(b.next?.startsAt ?? LAST));
    return done({
      event,
      organises: scope.as === 'organiser',
      now: at,
      site,
      guests,
      stations: stations.map((station) => {
        const open =
          station.code !== null && (station.codeUntil ?? '') > now && (station.codeTries ?? 0) < MOST_TRIES;
        const here = meetings.filter(({ stationId }) => stationId === station.id);
        const plugged = station.pairedAt !== null && (station.expiresAt ?? '') > now;
        const seen = hostStation({ ...station, plugged }, here, at);
        return {
          ...station,
          ...seen,
          since: shown(seen.since),
          check: station.check && { ...station.check, at: shown(station.check.at)! },
          plugged,
          code: open ? station.code : null,
          codeUntil: open ? shown(station.codeUntil) : null,
        };
      }),
      help: await hostOf(db, scope.eventId),
    });
  },
});
