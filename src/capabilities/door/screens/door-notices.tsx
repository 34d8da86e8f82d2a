import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Notice, Section } from '../../../web/widgets/index.ts';
import type { DoorPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { StateWords, whereNext } from './door-row.tsx';

type Props = { data: DoorPage; view: View };

/** What was just done, and how to take it back: one thing at a time, large, above everything. */
export function DoorNotices({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  // The forms of a row and of a partner are small, or closed again: what is wrong with them is said here.
  if (view.sent?.command === 'mark-together' || view.sent?.command === 'replace-contact') {
    const said = view.sent.refusal ?? Object.values(view.sent.errors)[0];
    return said === undefined ? null : <Notice tone="error" announced title={said} />;
  }
  if (view.done === 'undo-together') return <Notice tone="success" announced title={t.door.undone} />;
  return data.together !== null ? (
    <Together data={data} view={view} />
  ) : (
    <JustMarked data={data} view={view} />
  );
}

function Together({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  if (data.together === null) return null;
  const { actId, count } = data.together;
  return (
    <Notice tone="success" announced title={t.door.togetherDone(count)}>
      <Form
        view={view}
        command="undo-together"
        action={`/events/${data.event.id}/door/together/${actId}/undo`}
      >
        <Button icon="undo">{t.door.undoTogether}</Button>
      </Form>
    </Notice>
  );
}

/** Who was marked, where they go now, and one press back. */
function JustMarked({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  if (data.last === null) return null;
  const { person, before, beforeMinutes } = data.last;
  const marked = view.done === 'mark-presence' || view.done === 'scan-at-door';
  if (data.disputes.some(({ subjectId }) => subjectId === person.id))
    return (
      <Notice tone="warning" announced title={t.door.otherwise(person.name, t.states[person.state])}>
        <Where data={data} view={view} />
      </Notice>
    );
  if (marked && before === person.state && beforeMinutes === person.lateMinutes) {
    const since = wallTimeOf(person.since, data.event.timeZone);
    return (
      <Notice tone="info" announced title={t.door.already(person.name, since)}>
        <Where data={data} view={view} />
      </Notice>
    );
  }
  return (
    <Notice
      tone="success"
      announced
      title={
        <span class="door-who">
          <bdi>{t.door.marked(person.name)}</bdi> <StateWords person={person} view={view} />
        </span>
      }
    >
      {view.done === 'give-places' && <p>{t.door.offerGiven}</p>}
      {view.done === 'welcome-recruiter' && <p>{t.door.standDone}</p>}
      {view.done === 'replace-contact' && <p>{t.door.contactDone}</p>}
      <Where data={data} view={view} />
      {marked && (
        <Form
          view={view}
          command="undo-presence"
          action={`/events/${data.event.id}/door/${person.kind}/${person.id}`}
        >
          {beforeMinutes !== null && <input type="hidden" name="lateMinutes" value={beforeMinutes} />}
          <Button name="state" value={before} icon="undo">
            {t.door.undo}
          </Button>
        </Form>
      )}
    </Notice>
  );
}

function Where({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  const person = data.last?.person;
  if (person?.state !== 'present' || person.next === null) return null;
  return (
    <p class="door-where">
      {t.door.goTo} <strong>{whereNext(person.next, data, view)}</strong>
    </p>
  );
}

/** Free places for somebody who has none: what does not suit is unticked, one press gives the rest. */
export function OfferPanel({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale).door;
  if (data.offer === null) return null;
  const { registrationId, name, places } = data.offer;
  const base = `/events/${data.event.id}/door`;
  return (
    <Section title={t.offerTitle(name)} id="offer">
      {places.length === 0 ? (
        <p>{t.offerNone}</p>
      ) : (
        <Form
          view={view}
          command="give-places"
          action={`${base}/places/${registrationId}?offer=${registrationId}`}
        >
          <p class="muted">{t.offerText}</p>
          <ul class="door-offer">
            {places.map(({ recruiterId, company, round, startsAt, table, wished }) => (
              <li>
                <label>
                  <input type="checkbox" name="places" value={`${recruiterId}:${round}`} checked />
                  <span>
                    {t.offerPlace(wallTimeOf(startsAt, data.event.timeZone), table, company)}{' '}
                    {wished && <span class="muted">({t.offerWished})</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <Actions>
            <Button kind="primary" size="large">
              {t.offerAccept}
            </Button>
            <a href={base}>{t.offerLater}</a>
          </Actions>
        </Form>
      )}
    </Section>
  );
}
