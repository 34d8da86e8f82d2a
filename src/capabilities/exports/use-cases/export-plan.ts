import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { exportedList, PlanLine } from '../schema.ts';
import { meetingRows } from '../store/events.ts';
import { aboutEvent, exported, namesFor } from './shared/about.ts';

/** The published plan, by round and table; a partner's own people only. */
export const exportPlan = query({
  name: 'export-plan',
  summary: 'Télécharger le planning publié',
  input: z.object({ eventId: z.uuid() }),
  output: exportedList(PlanLine),
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  journal: exported('plan'),
  async run({ db, scope }) {
    const names = await namesFor(db, scope);
    const lines = (await meetingRows(db, scope)).flatMap((meeting) => {
      const who = names.get(meeting.registrationId);
      return who === undefined
        ? []
        : [{ ...who, ...meeting, status: meeting.status as z.output<typeof PlanLine>['status'] }];
    });
    return done({ ...(await aboutEvent(db, scope)), lines });
  },
});
