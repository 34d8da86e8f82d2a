import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { recruitersOf } from '../../events/queries.ts';
import { exportedList, RecruiterLine } from '../schema.ts';
import { aboutEvent, exported } from './shared/about.ts';

export const exportRecruiters = query({
  name: 'export-recruiters',
  summary: 'Télécharger la liste des entreprises et de leurs besoins',
  input: z.object({ eventId: z.uuid() }),
  output: exportedList(RecruiterLine),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  journal: exported('recruiters'),
  async run({ db, scope }) {
    const recruiters = await recruitersOf(db, scope.eventId);
    const lines = recruiters.flatMap((recruiter) =>
      (recruiter.needs.length === 0 ? [null] : recruiter.needs).map((need) => ({ recruiter, need })),
    );
    return done({ ...(await aboutEvent(db, scope)), lines });
  },
});
