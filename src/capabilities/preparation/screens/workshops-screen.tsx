import type { JSX } from 'preact';
import { dateInWords, timeInWords } from '../../../web/dates.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Choices,
  DataTable,
  FieldRow,
  LinkButton,
  Section,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import { ACTIVITY_KINDS } from '../../people/schema.ts';
import { type Colleague, type Workshop, WorkshopEntry } from '../schema.ts';
import { texts } from '../texts.ts';

const COMMAND = 'plan-workshop';

interface Data {
  event: EventHeading;
  workshops: Workshop[];
  colleagues: Colleague[];
}

/** The hours of preparation of an event, and the form that plans one more. */
export function WorkshopsScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).workshops;
  const { event, workshops } = data;
  return (
    <EventPage
      view={view}
      event={event}
      section="candidates"
      title={t.title}
      intro={t.intro}
      actions={
        <LinkButton icon="arrow-left" href={`/events/${event.id}/preparation`}>
          {t.toPreparation}
        </LinkButton>
      }
    >
      <DataTable
        locale={view.locale}
        caption={t.title}
        rows={workshops}
        rowKey={({ id }) => id}
        empty={<p>{t.none}</p>}
        columns={[
          {
            key: 'title',
            title: t.fields.title,
            heading: true,
            cell: ({ id, title }) => <a href={`/events/${event.id}/workshops/${id}`}>{title}</a>,
          },
          { key: 'when', title: t.when, cell: (one) => whenOf(one, view) },
          { key: 'place', title: t.fields.place, cell: ({ place }) => place },
          { key: 'leaders', title: t.ledBy, width: 'wide', cell: (one) => leadersOf(one) },
          { key: 'came', title: t.came, align: 'end', cell: ({ came, people }) => t.of(came, people) },
        ]}
      />
      <Section title={t.plan}>
        <PlanForm data={data} view={view} />
      </Section>
    </EventPage>
  );
}

/** "jeudi 5 novembre 2026, 14 h". */
export function whenOf({ onDate, startsAt }: Workshop, view: View): string {
  const date = dateInWords(onDate, view.locale);
  return startsAt === null ? date : `${date}, ${timeInWords(startsAt, view.locale)}`;
}

/** "Luc (Partenaire), Mia (Autre partenaire), une comédienne". */
export function leadersOf({ leaders, outsideLeaders }: Workshop): string {
  return [...leaders.map(({ name, organisation }) => `${name} (${organisation})`), outsideLeaders]
    .filter(Boolean)
    .join(', ');
}

function PlanForm({ data, view }: { data: Data; view: View }): JSX.Element {
  const { workshops: t } = texts(view.locale);
  const labels = { ...t.fields, leaders: t.fields.leaders };
  const field = fieldsFor(WorkshopEntry, { view, command: COMMAND, labels, hints: t.hints });
  const sent = view.sent?.command === COMMAND ? view.sent.values.leaders : undefined;
  return (
    <Form view={view} command={COMMAND} action={`/events/${data.event.id}/workshops`}>
      <FieldRow>
        <TextField {...field('title')} />
        <SelectField
          {...field('kind')}
          required
          options={ACTIVITY_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
        />
      </FieldRow>
      <FieldRow>
        <TextField {...field('onDate')} type="date" width="medium" />
        <TextField {...field('startsAt')} type="time" width="medium" />
        <TextField {...field('place')} />
      </FieldRow>
      <Choices
        {...field('leaders')}
        type="checkbox"
        options={data.colleagues.map(({ accountId, name, organisation }) => ({
          value: accountId,
          label: `${name} (${organisation})`,
        }))}
        value={sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent}
      />
      <TextField {...field('outsideLeaders')} />
      <Actions>
        <Button kind="primary">{t.submit}</Button>
      </Actions>
    </Form>
  );
}
