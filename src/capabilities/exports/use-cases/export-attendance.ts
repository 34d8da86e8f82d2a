import { z } from 'zod';
import { query } from '../../../kernel/use-case.ts';
import { AttendanceLine, exportedList, Reason } from '../schema.ts';
import { attendanceRows } from '../store/people.ts';
import { aboutSome, exported } from './shared/about.ts';
import { giveAddresses, tellOthers } from './shared/reasons.ts';

/** Who came to workshops and interviews of preparation, as the import reads it. */
export const exportAttendance = query({
  name: 'export-attendance',
  summary: 'Télécharger les présences aux ateliers et aux entretiens de préparation',
  input: z.object({ reason: Reason }),
  output: exportedList(AttendanceLine),
  refusals: ['reason-needed'],
  token: 'people',
  allow: (actor) => actor.follows(),
  journal: exported('attendance'),
  announces: tellOthers,
  async run({ db, scope, now }, { reason }) {
    const lines = await attendanceRows(db, scope, now);
    const people = new Set(lines.map(({ personId }) => personId)).size;
    return giveAddresses(people, reason, { ...(await aboutSome(db, scope.organisationIds)), lines });
  },
});
