import type { DoorScope, OrganiserScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { type Contradiction, standingOf } from '../../rules/merge.ts';
import type { Dispute } from '../../schema.ts';
import { listDisputed } from '../../store/desk.ts';
import { marksOf } from '../../store/marks.ts';

/** Of whom two desks say different things: what each said, when and by whom, for somebody to decide. */
export async function disputesOf(db: Db, scope: DoorScope | OrganiserScope): Promise<Dispute[]> {
  const people = await listDisputed(db, scope);
  const marks = await marksOf(
    db,
    scope,
    people.map(({ subjectId }) => subjectId),
  );
  return people.flatMap((person) => {
    const { contradiction, press: standing } = standingOf(marks.get(person.subjectId) ?? []);
    if (contradiction === null) return [];
    const said = [contradiction.first, contradiction.second].map((press) => asSaid(press, standing));
    return [{ ...person, said }];
  });
}

function asSaid(
  { id, state, lateMinutes, eventAt, by }: Contradiction['first'],
  standing: string | null,
): Dispute['said'][number] {
  return { state, lateMinutes, at: eventAt, by, stands: id === standing };
}
