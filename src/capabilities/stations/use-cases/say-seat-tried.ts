import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { helpWasGiven } from '../store/sittings.ts';
import { standingOf } from './shared/standing.ts';
import { keepSeatCheck } from './shared/station-check.ts';

/** Whoever sits at a station sees and hears themselves, before their interview: the station works. */
export const saySeatTried = command({
  name: 'say-seat-tried',
  summary: 'Dire que l’on se voit et que l’on s’entend à un poste partagé',
  /** Whether the browser found a camera and a microphone. */
  input: z.object({ camera: z.boolean(), microphone: z.boolean() }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.standsAt(),
  async run({ db, scope, now }, found) {
    const standing = await standingOf(db, scope, now);
    if (standing?.stage.kind !== 'seated') return notFound();
    await keepSeatCheck(db, scope, { ...found, speaker: true }, now);
    if (standing.station.helpReason === 'devices') await helpWasGiven(db, scope, scope.stationId, now);
    return done({});
  },
});
