import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { plusMinutes } from '../../../kernel/clock.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { fitnessOf } from '../rules/checks.ts';
import { nextChange } from '../rules/stage.ts';
import { StationPage } from '../schema.ts';
import { seatCall } from './shared/seat-call.ts';
import { showingOf, standingOf } from './shared/standing.ts';

/** The page of a shared computer; on one that nobody has set up, the field for the code of its station. */
export const viewStation = query({
  name: 'view-station',
  summary: 'Voir l’écran d’un poste partagé',
  input: z.object({ wrong: z.string().nullable().default(null) }),
  output: StationPage,
  token: null,
  allow: (actor) => actor.standsAt() ?? anyone(),
  async run({ db, scope, now }, { wrong }) {
    const unplugged = { kind: 'unplugged' as const, wrong: wrong !== null };
    if (scope.as !== 'station') return done(unplugged);
    const standing = await standingOf(db, scope, now);
    if (standing === null) return done(unplugged);
    const { event, at, station, stage, triesLeft } = standing;
    return done({
      kind: stage.kind,
      eventId: event.id,
      eventName: event.name,
      timeZone: event.timeZone,
      now: at,
      stationId: station.id,
      site: station.site,
      station: station.name,
      seat: stage.kind === 'seated' || stage.kind === 'expected' ? stage.meeting : null,
      call: stage.kind === 'seated' ? await seatCall(db, scope, stage.meeting, at) : null,
      nextAt: stage.kind === 'waiting' ? stage.nextAt : null,
      changesAt: nextChange(stage),
      triesLeft,
      helpSince: station.askedAt === null ? null : plusMinutes(station.askedAt, event.clockShiftSeconds / 60),
      check: fitnessOf(station.check),
      showing: showingOf(standing),
    });
  },
});
