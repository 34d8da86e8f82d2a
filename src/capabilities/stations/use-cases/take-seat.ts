import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { isStationCode } from '../../../kernel/station-code.ts';
import { command } from '../../../kernel/use-case.ts';
import { MOST_OWN_TRIES } from '../rules/pairing.ts';
import { countTry } from '../store/browsers.ts';
import { askForHelp } from '../store/sittings.ts';
import { seat } from './shared/seat.ts';
import { standingOf } from './shared/standing.ts';

/**
 * "It is me": the person whom the station shows types the four figures of their plan. A wrong code is an answer and not a
 * refusal, so that it counts; after the third the station calls for help by itself.
 */
export const takeSeat = command({
  name: 'take-seat',
  summary: 'Dire « C’est moi » à un poste partagé',
  input: z.object({ meetingId: z.uuid(), code: z.string().max(20) }),
  output: z.object({ seated: z.boolean(), triesLeft: z.int() }),
  token: null,
  allow: (actor) => actor.standsAt(),
  async run(context, { meetingId, code }) {
    const { db, scope, now, note } = context;
    const standing = await standingOf(db, scope, now);
    // The plan may have changed under the hand of who types: the page then shows somebody else.
    if (standing?.stage.kind !== 'expected' || standing.stage.meeting.meetingId !== meetingId)
      return notFound();
    const { event, station, stage, triesLeft } = standing;
    if (triesLeft === 0) return done({ seated: false, triesLeft: 0 });
    const { meeting } = stage;
    if (isStationCode(meeting.registrationId, code)) {
      await seat(context, event, { ...meeting, station: station.name });
      return done({ seated: true, triesLeft: MOST_OWN_TRIES });
    }
    const tries = await countTry(db, scope, meetingId);
    if (tries === MOST_OWN_TRIES) {
      await askForHelp(db, scope, { stationId: station.id, reason: 'code', now });
      await note('seat-code-wrong', { name: theCandidate(meeting.registrationId), station: station.name });
    }
    return done({ seated: false, triesLeft: MOST_OWN_TRIES - tries });
  },
});
