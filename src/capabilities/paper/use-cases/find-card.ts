import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { readDayFor } from '../../door/queries.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { readInterviewCode } from '../rules/card-code.ts';

/** Finds the interview of a card that was filled in on paper, to type in what it says. */
export const findCard = query({
  name: 'find-card',
  summary: 'Trouver l’entretien d’une carte remplie sur papier',
  input: z.object({ eventId: z.uuid(), code: z.string().max(40).nullable().default(null).catch(null) }),
  output: z.object({
    event: EventHeading,
    /** What was typed; null before. */
    code: z.string().nullable(),
    /** The interview; null where no card has this code. */
    meetingId: z.uuid().nullable(),
  }),
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { code }) {
    const said = code === null ? null : readInterviewCode(code);
    const { candidates, meetings } = said === null ? NOBODY : await readDayFor(db, scope);
    const holder = candidates.find(({ cardCode }) => cardCode.toUpperCase() === said?.cardCode);
    const meeting = meetings.find(
      ({ registrationId, round }) => registrationId === holder?.id && round === said?.round,
    );
    return done({ event: await eventHeading(db, scope), code, meetingId: meeting?.id ?? null });
  },
});

const NOBODY = { candidates: [], meetings: [] } as const;
