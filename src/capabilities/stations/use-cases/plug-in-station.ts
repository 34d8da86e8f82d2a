import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { newSecret } from '../../../kernel/ids.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { noteWrongTry } from '../../access/queries.ts';
import { forgetCheck } from '../../calls/queries.ts';
import { eventFacts } from '../../events/queries.ts';
import { pairedUntil, readPairingCode } from '../rules/pairing.ts';
import { plugIn, spendCode } from '../store/browsers.ts';

/**
 * Makes this browser the one of a station, by the code that its host read out. A wrong code is an answer and not a
 * refusal, because a refusal would undo the try that it has to count.
 */
export const plugInStation = command({
  name: 'plug-in-station',
  summary: 'Brancher cet ordinateur avec le code du poste',
  input: z.object({ code: z.string().max(40) }),
  output: z.object({ secret: z.string().nullable(), seconds: z.int() }),
  token: null,
  unfenced: 'looks for the station of an event on a computer where nobody is signed in',
  allow: anyone,
  async run(context, { code: typed }) {
    const { db, now, note } = context;
    const code = readPairingCode(typed);
    if (code === null) return done({ secret: null, seconds: 0 });
    const station = await spendCode(db, code, now);
    if (station === null) {
      await noteWrongTry(context, 'station');
      return done({ secret: null, seconds: 0 });
    }
    const { stationId, eventId } = station;
    const until = pairedUntil((await eventFacts(db, eventId)).endsAt, now);
    const secret = newSecret();
    // Another computer stands there now: nobody has tried its devices.
    await forgetCheck(db, { eventId, subjectId: stationId });
    const name = await plugIn(db, stationId, { secret, until, now });
    await note('station-plugged-in', { station: name }, eventId);
    return done({ secret, seconds: Math.floor((Date.parse(until) - Date.parse(now)) / 1000) });
  },
});
