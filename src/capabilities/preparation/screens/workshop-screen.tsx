import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Badge,
  Button,
  Choices,
  DataTable,
  Facts,
  LinkButton,
  Notice,
  Section,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { Participant, Workshop } from '../schema.ts';
import { texts } from '../texts.ts';
import { leadersOf, whenOf } from './workshops-screen.tsx';

interface Data {
  event: EventHeading;
  workshop: Workshop;
  leads: boolean;
  people: Participant[];
  others: { registrationId: string; name: string }[];
}

/** The list of attendance of an hour: two presses a person. */
export function WorkshopScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const { workshops: t, done } = texts(view.locale);
  const { event, workshop, leads, people, others } = data;
  const base = `/events/${event.id}/workshops/${workshop.id}`;
  const said = view.done === null ? undefined : done[view.done as keyof typeof done];
  return (
    <EventPage
      view={view}
      event={event}
      section="candidates"
      title={workshop.title}
      intro={t.kinds[workshop.kind]}
      actions={
        <>
          {people.some(({ own, attended }) => own && attended) && (
            <LinkButton icon="edit" href={`/events/${event.id}/signatures?sheet=${workshop.id}`}>
              {t.sign}
            </LinkButton>
          )}
          <LinkButton icon="arrow-left" href={`/events/${event.id}/workshops`}>
            {t.title}
          </LinkButton>
        </>
      }
    >
      {said && <Notice tone="success" announced title={said} />}
      <Facts
        items={[
          { term: t.when, value: whenOf(workshop, view) },
          { term: t.fields.place, value: workshop.place ?? t.noPlace },
          { term: t.ledBy, value: leadersOf(workshop) || t.nobody },
        ]}
      />
      <Section title={t.list} intro={leads ? t.listIntro : t.ownIntro}>
        <DataTable
          locale={view.locale}
          caption={t.list}
          rows={people}
          rowKey={({ registrationId }) => registrationId}
          empty={<p>{t.empty}</p>}
          columns={[
            { key: 'name', title: t.name, heading: true, cell: ({ name }) => <span dir="auto">{name}</span> },
            { key: 'organisation', title: t.organisation, cell: ({ organisation }) => organisation },
            {
              key: 'attended',
              title: t.attendance,
              cell: (one) => <Attendance one={one} base={base} view={view} />,
            },
          ]}
        />
      </Section>
      {others.length > 0 && (
        <Section title={t.add}>
          <Form view={view} command="join-workshop" action={`${base}/people`}>
            <Choices
              locale={view.locale}
              type="checkbox"
              name="registrationIds"
              label={t.addLabel}
              quiet
              options={others.map(({ registrationId, name }) => ({ value: registrationId, label: name }))}
            />
            <Actions>
              <Button kind="primary" icon="plus">
                {t.addSubmit}
              </Button>
            </Actions>
          </Form>
        </Section>
      )}
    </EventPage>
  );
}

function Attendance({ one, base, view }: { one: Participant; base: string; view: View }): JSX.Element {
  const { workshops: t } = texts(view.locale);
  const { registrationId, name, attended } = one;
  return (
    <Form
      view={view}
      command="note-attendance"
      id={`attendance-${registrationId}`}
      action={`${base}/attendance/${registrationId}`}
      class="cluster"
    >
      {attended === null ? (
        <>
          <Button
            size="small"
            icon="check"
            name="attended"
            value="yes"
            label={withColon(view.locale, t.yes, name)}
          >
            {t.yes}
          </Button>
          <Button
            size="small"
            icon="cross"
            name="attended"
            value="no"
            label={withColon(view.locale, t.no, name)}
          >
            {t.no}
          </Button>
        </>
      ) : (
        <>
          <Badge tone={attended ? 'good' : 'bad'} shape={attended ? 'check' : 'cross'}>
            {attended ? t.yes : t.no}
          </Badge>
          <Button kind="quiet" size="small" icon="undo" name="attended" value="" label={t.takeBackOf(name)}>
            {t.takeBack}
          </Button>
        </>
      )}
    </Form>
  );
}
