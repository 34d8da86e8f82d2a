import type { JSX } from 'preact';
import type { Locale } from '../../../kernel/locale.ts';
import { wallTimeOf } from '../../../web/dates.ts';
import { Form, type FormView } from '../../../web/fields.tsx';
import { kept } from '../../../web/kept.ts';
import { StateBadge } from '../../../web/widgets/index.ts';
import { colon } from '../../../web/words.ts';
import type { DoorPage, DoorPerson, NextPlace, Presence } from '../schema.ts';
import { texts } from '../texts.ts';

/** The event of the list, as far as a row speaks of it. */
type RowEvent = Pick<DoorPage['event'], 'id' | 'planVersion' | 'timeZone'>;
type Props = { person: DoorPerson; data: { event: RowEvent }; view: FormView };

/** Stands in a kept row where each drawing has the key of its own forms. */
const KEY = 'key-of-this-drawing';

/** What is in a row, drawn once for all desks as long as nothing of it changes: it is the heaviest list of the day. */
const rowOf = kept(function KeptRow({
  person,
  event,
  locale,
}: {
  person: DoorPerson;
  event: RowEvent;
  locale: Locale;
}): JSX.Element {
  return <InRow person={person} data={{ event }} view={{ locale, path: '', key: KEY, sent: null }} />;
});

/** "18:44, table 5 : Studio Terril" */
export function whereNext(next: NextPlace, { event }: Props['data'], view: FormView): string {
  return texts(view.locale).door.next(wallTimeOf(next.startsAt, event.timeZone), next.table, next.whom);
}

/** The state of somebody, with the minutes of who is late. */
export function StateWords({ person, view }: { person: DoorPerson; view: FormView }): JSX.Element {
  const t = texts(view.locale);
  const words = person.state === 'late' && person.lateMinutes !== null ? t.lateBy(person.lateMinutes) : null;
  return (
    <StateBadge state={person.state} locale={view.locale}>
      {words}
    </StateBadge>
  );
}

const OTHERS: readonly Presence[] = ['excused', 'absent', 'left', 'expected'];
/** How long people usually say that they will be late. */
const DELAYS = [5, 10, 15, 20, 30] as const;
/** The form that marks several people at once; its boxes stand in their rows. */
export const TOGETHER = 'together';

export function isAwaited({ state }: DoorPerson): boolean {
  return state === 'expected' || state === 'late';
}

/** Somebody on the door's list: who, where next, and one press. */
export function DoorRow({ person, data, view }: Props): JSX.Element {
  const row = { class: 'door-row', 'data-key': person.id, 'data-state': person.state };
  // What came back from a form is drawn for its reader alone.
  if (view.sent !== null)
    return (
      <li {...row}>
        <InRow person={person} data={data} view={view} />
      </li>
    );
  const { id, planVersion, timeZone } = data.event;
  const drawn = rowOf({ person, event: { id, planVersion, timeZone }, locale: view.locale });
  return <li {...row} dangerouslySetInnerHTML={{ __html: drawn.replaceAll(KEY, view.key) }} />;
}

function InRow({ person, data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  return (
    <>
      {isAwaited(person) ? (
        <label class="door-row__tick">
          <input type="checkbox" name="ids" value={person.id} form={TOGETHER} />
          <span class="hidden">{t.door.tick(person.name)}</span>
        </label>
      ) : (
        <span />
      )}
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
          {person.next !== null
            ? whereNext(person.next, data, view)
            : data.event.planVersion > 0 && t.door.noMeeting}
        </span>
      </div>
      <StateWords person={person} view={view} />
      <Marks person={person} data={data} view={view} />
    </>
  );
}

function Marks({ person, data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const door = `/events/${data.event.id}/door`;
  return (
    <div class="door-row__form">
      <Form view={view} command="mark-presence" action={`${door}/${person.kind}/${person.id}`}>
        <Saw person={person} />
        {person.state !== 'present' && (
          <button type="submit" name="state" value="present" class="button button--primary">
            {t.door.present}
            <span class="hidden">
              {colon(view.locale)} {person.name}
            </span>
          </button>
        )}
      </Form>
      <details class="door-row__more" id={`more-${person.id}`}>
        <summary>
          {t.door.others}
          <span class="hidden">
            {colon(view.locale)} {person.name}
          </span>
        </summary>
        <Form
          view={view}
          command="mark-presence"
          action={`${door}/${person.kind}/${person.id}`}
          class="door-row__states"
        >
          <Saw person={person} />
          {OTHERS.filter((state) => state !== person.state).map((state) => (
            <button type="submit" name="state" value={state} class="button button--secondary">
              {t.states[state]}
            </button>
          ))}
        </Form>
        <Delays person={person} data={data} view={view} />
        <Links person={person} data={data} view={view} />
        {person.kind === 'recruiter' && <OtherContact person={person} data={data} view={view} />}
      </details>
    </div>
  );
}

/** What this page shows of somebody: another desk may know more by now. */
function Saw({ person }: Pick<Props, 'person'>): JSX.Element {
  return <input type="hidden" name="saw" value={person.state} />;
}

/** One press says late and how long; any other time is typed. */
function Delays({ person, data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const action = `/events/${data.event.id}/door/${person.kind}/${person.id}`;
  return (
    <fieldset class="door-row__late">
      <legend>{t.door.lateHow}</legend>
      <Form view={view} command="mark-presence" action={action} class="door-row__states">
        <Saw person={person} />
        {DELAYS.map((minutes) => (
          <button type="submit" name="lateMinutes" value={minutes} class="button button--secondary">
            {t.door.minutes(minutes)}
          </button>
        ))}
      </Form>
      <Form view={view} command="mark-presence" action={action} class="door-row__states">
        <Saw person={person} />
        <label>
          <span class="hidden">{t.door.otherMinutes}</span>
          <input
            class="input"
            type="number"
            inputmode="numeric"
            name="lateMinutes"
            value={person.lateMinutes ?? 45}
            min={1}
            max={600}
          />
        </label>
        <button type="submit" name="state" value="late" class="button button--secondary">
          {t.states.late}
        </button>
      </Form>
    </fieldset>
  );
}

function Links({ person, data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  if (person.kind === 'recruiter') return null;
  const event = `/events/${data.event.id}`;
  const mayBePlaced = person.state === 'present' && person.next === null && data.event.planVersion > 0;
  return (
    <p class="door-row__states">
      {mayBePlaced && (
        <a class="button button--secondary" href={`${event}/door?offer=${person.id}#offer`}>
          {t.door.findPlaces}
        </a>
      )}
      {person.card && (
        <a class="button button--secondary" href={`${event}/candidates/${person.id}/card`}>
          {t.door.accessCard}
        </a>
      )}
    </p>
  );
}

/** Somebody else came for the company: two fields, and they are here. */
function OtherContact({ person, data, view }: Props): JSX.Element {
  const t = texts(view.locale).door;
  const names = [
    ['firstName', t.contactFirst],
    ['lastName', t.contactLast],
  ] as const;
  return (
    <Form
      view={view}
      command="other-contact"
      id={`contact-${person.id}`}
      action={`/events/${data.event.id}/door/recruiters/${person.id}/contact`}
      class="door-row__states"
    >
      <span>{t.replaced}</span>
      {names.map(([name, label]) => (
        <label>
          {label}
          <input class="input" name={name} autocomplete="off" maxLength={80} required />
        </label>
      ))}
      <button type="submit" class="button button--secondary">
        {t.replace}
      </button>
    </Form>
  );
}
