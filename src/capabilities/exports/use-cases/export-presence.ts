import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { recruitersOf } from '../../events/queries.ts';
import { exportedList, PresenceLine } from '../schema.ts';
import { presenceRows } from '../store/events.ts';
import { aboutEvent, attendeesFor, exported } from './shared/about.ts';

type State = z.output<typeof PresenceLine>['state'];

/** Who came: candidates by name, then recruiters. A partner gets its own people. */
export const exportPresence = query({
  name: 'export-presence',
  summary: 'Télécharger la liste des présences',
  input: z.object({ eventId: z.uuid() }),
  output: exportedList(PresenceLine),
  token: 'day',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  journal: exported('presence'),
  async run({ db, scope }) {
    const marks = await presenceRows(db, scope);
    const markOf = (id: string) => {
      const { state = 'expected', lateMinutes = null, arrivedAt = null } = marks.get(id) ?? {};
      return { state: state as State, lateMinutes, arrivedAt };
    };
    const candidates = (await attendeesFor(db, scope))
      .filter(({ status }) => status !== 'cancelled' && status !== 'waiting')
      .map(({ id, firstName, lastName, partner, cardCode }) => ({
        kind: 'candidate' as const,
        name: `${firstName} ${lastName}`,
        partner,
        cardCode,
        ...markOf(id),
      }));
    const recruiters = scope.as === 'partner' ? [] : await recruitersOf(db, scope.eventId);
    const companies = recruiters.map(({ id, company }) => ({
      kind: 'recruiter' as const,
      name: company,
      partner: null,
      cardCode: null,
      ...markOf(id),
    }));
    return done({ ...(await aboutEvent(db, scope)), lines: [...candidates, ...companies] });
  },
});
