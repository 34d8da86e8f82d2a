// The list as a desk without network shows it: what the server said last, with what was pressed here since. Pure.
import type { DeskAnswer, DeskOperation, DeskPerson } from '../../rules/desk-shapes.ts';
import type { KeptAnswer, KeptPress } from './vault.ts';

export interface ShownPerson extends DeskPerson {
  /** The last press of this desk about them that is not sent yet. */
  readonly press: KeptPress | null;
}

/** Everybody with what was pressed here since; who was welcomed here stands first. */
export function shownPeople(people: readonly DeskPerson[], presses: readonly KeptPress[]): ShownPerson[] {
  const takenBack = new Set(
    presses.flatMap(({ operation }) => (operation.what === 'take-back' ? [operation.takesBack] : [])),
  );
  const standing = presses.filter(({ operation }) => !takenBack.has(operation.id));
  const welcomed = presses.flatMap(({ operation }): DeskPerson[] =>
    operation.what === 'walk-in' && !takenBack.has(operation.id)
      ? [
          {
            kind: 'candidate',
            id: operation.id,
            name: `${operation.firstName} ${operation.lastName}`,
            detail: null,
            cardCode: null,
            waiting: false,
            state: 'present',
            lateMinutes: null,
            link: null,
            cardHash: null,
            places: [],
          },
        ]
      : [],
  );
  const last = new Map<string, KeptPress>();
  for (const press of standing) {
    const { operation } = press;
    if (operation.what !== 'take-back')
      last.set(operation.what === 'walk-in' ? operation.id : operation.subjectId, press);
  }
  return [...welcomed, ...people].map((person) => {
    const press = last.get(person.id) ?? null;
    if (press === null || press.operation.what !== 'mark') return { ...person, press };
    const { state, lateMinutes } = press.operation;
    return { ...person, state, lateMinutes, press };
  });
}

/** Whether one still waits for somebody. */
export function isAwaited({ state }: Pick<DeskPerson, 'state'>): boolean {
  return state === 'expected' || state === 'late';
}

/** Whom each partner still awaits, by its name; who waits for a seat is not counted on. */
export function awaitedByPartner<P extends DeskPerson>(people: readonly P[]): Map<string, P[]> {
  const theirs = people.filter(
    (person) => person.kind === 'candidate' && person.detail !== null && !person.waiting && isAwaited(person),
  );
  const groups = Map.groupBy(theirs, ({ detail }) => detail ?? '');
  return new Map([...groups].sort(([one], [other]) => one.localeCompare(other)));
}

/** Where somebody goes next at an instant of the event's own time; null when nowhere, or when they are gone. */
export function nextOf(person: DeskPerson, at: string): DeskPerson['places'][number] | null {
  if (person.state === 'absent' || person.state === 'excused' || person.state === 'left') return null;
  return person.places.find(({ endsAt }) => endsAt > at) ?? null;
}

/** Whether an answer is kept to be read: another desk says something else, it was not taken, or somebody new is here. */
export function isWorthReading({ outcome }: DeskAnswer, { what }: DeskOperation): boolean {
  return outcome === 'flagged' || outcome === 'same-name' || outcome === 'refused' || what === 'walk-in';
}

/**
 * Whether an answer has something to say now. Who was welcomed without appointment needs places, where others have some:
 * until they have one, are gone, or wait for a seat.
 */
export function isToRead(
  { answer: { outcome, subjectId } }: Pick<KeptAnswer, 'answer'>,
  people: readonly DeskPerson[],
): boolean {
  if (outcome !== 'done' && outcome !== 'merged' && outcome !== 'same') return true;
  const newcomer = people.find(({ id }) => id === subjectId);
  return (
    newcomer?.state === 'present' &&
    !newcomer.waiting &&
    newcomer.places.length === 0 &&
    people.some(({ places }) => places.length > 0)
  );
}

/** The list with what the server answered to presses: right until the next whole list comes. */
export function withAnswers(
  people: readonly DeskPerson[],
  answered: readonly { readonly answer: DeskAnswer; readonly operation: DeskOperation }[],
): DeskPerson[] {
  const known = new Map(people.map((person) => [person.id, person]));
  for (const { answer, operation } of answered) {
    const { subjectId, state, lateMinutes, name, kind } = answer;
    if (subjectId === null || state === null) continue;
    const person = known.get(subjectId);
    if (person) known.set(subjectId, { ...person, state, lateMinutes });
    else if (operation.what === 'walk-in')
      known.set(subjectId, {
        kind,
        id: subjectId,
        name: name ?? '',
        detail: null,
        cardCode: null,
        waiting: false,
        state,
        lateMinutes,
        link: null,
        cardHash: null,
        places: [],
      });
  }
  return [...known.values()];
}
