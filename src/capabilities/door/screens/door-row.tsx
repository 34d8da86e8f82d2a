import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { StateBadge } from '../../../web/widgets/index.ts';
import type { DoorPage, DoorPerson, NextPlace, Presence } from '../schema.ts';
import { texts } from '../texts.ts';

/** "18:44, table 5 : Studio Terril" */
export function whereNext(next: NextPlace, { event }: DoorPage, view: View): string {
  return texts(view.locale).door.next(wallTimeOf(next.startsAt, event.timeZone), next.table, next.whom);
}

/** The state of somebody, with the minutes of who is late. */
export function StateWords({ person, view }: { person: DoorPerson; view: View }): JSX.Element {
  const t = texts(view.locale);
  const words = person.state === 'late' && person.lateMinutes !== null ? t.lateBy(person.lateMinutes) : null;
  return (
    <StateBadge state={person.state} locale={view.locale}>
      {words}
    </StateBadge>
  );
}

const OTHERS: readonly Presence[] = ['excused', 'absent', 'left', 'expected'];

/** Somebody on the door's list: who, where next, and one press. */
export function DoorRow({
  person,
  data,
  view,
}: {
  person: DoorPerson;
  data: DoorPage;
  view: View;
}): JSX.Element {
  const t = texts(view.locale);
  const action = `/events/${data.event.id}/door/${person.kind}/${person.id}`;
  return (
    <li
      class="door-row"
      data-row={[person.name, person.detail, person.cardCode].filter(Boolean).join(' ')}
      data-key={person.id}
      data-state={person.state}
    >
      <div class="door-row__who">
        <strong>
          <bdi>{person.name}</bdi>
        </strong>
        <span class="door-row__detail">
          {[person.detail, person.cardCode, person.waiting ? t.door.waiting : null]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span class="door-row__next">
          {person.next === null ? t.door.noMeeting : whereNext(person.next, data, view)}
        </span>
      </div>
      <StateWords person={person} view={view} />
      <Form view={view} command="mark-presence" action={action} class="door-row__form">
        {person.state !== 'present' && (
          <button type="submit" name="state" value="present" class="button button--primary">
            {t.door.present}
            <span class="hidden"> : {person.name}</span>
          </button>
        )}
        <details class="door-row__more" id={`more-${person.id}`}>
          <summary>
            {t.door.others}
            <span class="hidden"> : {person.name}</span>
          </summary>
          <div class="door-row__states">
            <label class="door-row__late">
              {t.door.lateMinutes}
              <input
                class="input"
                type="number"
                name="lateMinutes"
                value={person.lateMinutes ?? 15}
                min={1}
                max={600}
              />
            </label>
            <button type="submit" name="state" value="late" class="button button--secondary">
              {t.states.late}
            </button>
            {person.kind === 'candidate' && (
              <a
                class="button button--secondary"
                href={`/events/${data.event.id}/candidates/${person.id}/card`}
              >
                {t.door.accessCard}
              </a>
            )}
            {OTHERS.filter((state) => state !== person.state).map((state) => (
              <button type="submit" name="state" value={state} class="button button--secondary">
                {t.states[state]}
              </button>
            ))}
          </div>
        </details>
      </Form>
    </li>
  );
}
