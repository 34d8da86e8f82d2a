import type { DoorScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { standingOf } from '../../rules/merge.ts';
import type { Subject } from '../../schema.ts';
import { marksOf, saveStandings } from '../../store/marks.ts';

/** Works out anew where people are, from all presses about them: after presses came in from elsewhere. */
export async function settleMarks(
  tx: Db,
  eventId: string,
  subjects: readonly { readonly kind: Subject; readonly subjectId: string }[],
  now: Instant,
): Promise<void> {
  const scope = { eventId } as DoorScope;
  const marks = await marksOf(
    tx,
    scope,
    subjects.map(({ subjectId }) => subjectId),
  );
  const standings = subjects.map((subject) => ({
    ...subject,
    standing: standingOf(marks.get(subject.subjectId) ?? []),
  }));
  await saveStandings(tx, scope, standings, now);
}
