import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  CheckField,
  DataTable,
  Disclosure,
  EmptyState,
  FieldRow,
  Notice,
  Section,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { type DoorPage, WalkIn } from '../schema.ts';
import { texts } from '../texts.ts';
import { DoorRow, StateWords, whereNext } from './door-row.tsx';

type Props = { data: DoorPage; view: View };

/** The door: find by three letters, one press, say where to go. */
export function DoorScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event } = data;
  const base = `/events/${event.id}`;
  return (
    <PersonPage
      view={view}
      title={t.door.title}
      over={event.name}
      wide
      live={`/live/events/${event.id}`}
      menu={[
        { href: `${base}/door`, label: t.door.title, current: true },
        { href: `${base}/board`, label: t.door.board },
      ]}
    >
      <JustMarked data={data} view={view} />
      <search>
        <form method="get" action={`${base}/door`} class="door-search">
          <TextField
            locale={view.locale}
            name="q"
            label={t.door.search}
            hint={t.door.searchHint}
            type="search"
            value={data.search}
            quiet
            autofocus
            filters="door-list"
          />
          <Actions>
            <Button kind="primary" icon="search">
              {t.door.find}
            </Button>
            {data.search !== null && <a href={`${base}/door`}>{t.door.clear}</a>}
          </Actions>
        </form>
      </search>
      <People data={data} view={view} />
      <WalkInForm data={data} view={view} />
      <Partners data={data} view={view} />
    </PersonPage>
  );
}

/** What was just done, where the person goes now, and how to take it back. */
function JustMarked({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  if (view.sent?.refusal) return <Notice tone="error" announced title={view.sent.refusal} />;
  if (data.last === null)
    return view.done === 'register-walk-in' ? (
      <Notice tone="success" announced title={t.door.walkInDone} />
    ) : null;
  const { person, before, beforeMinutes } = data.last;
  return (
    <Notice
      tone="success"
      announced
      title={
        <>
          <bdi>{t.door.marked(person.name)}</bdi> <StateWords person={person} view={view} />
        </>
      }
    >
      {view.done === 'register-walk-in' && <p>{t.door.walkInDone}</p>}
      {person.state === 'present' && person.next !== null && (
        <p class="door-where">
          {t.door.goTo} <strong>{whereNext(person.next, data, view)}</strong>
        </p>
      )}
      {view.done === 'mark-presence' && (
        <Form
          view={view}
          command="undo-presence"
          action={`/events/${data.event.id}/door/${person.kind}/${person.id}`}
        >
          {beforeMinutes !== null && <input type="hidden" name="lateMinutes" value={beforeMinutes} />}
          <Button size="small" name="state" value={before}>
            {t.door.undo}
          </Button>
        </Form>
      )}
    </Notice>
  );
}

function People({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const parts = [
    { kind: 'candidate' as const, title: t.door.candidates, empty: t.door.emptyCandidates },
    { kind: 'recruiter' as const, title: t.door.recruiters, empty: t.door.emptyRecruiters },
  ];
  return (
    <div id="door-list" data-live-region="">
      {parts.map(({ kind, title, empty }) => {
        const people = data.people.filter((person) => person.kind === kind);
        if (data.search !== null && people.length === 0) return null;
        const { present, ...others } = data.counts[kind];
        const total = Object.values(others).reduce((sum, count) => sum + count, present);
        return (
          <section class="door-part">
            <h2>
              {title} <span class="muted number">{t.door.hereOf(present, total)}</span>
            </h2>
            {people.length === 0 && <p class="muted">{empty}</p>}
            <ul class="door-list">
              {people.map((person) => (
                <DoorRow person={person} data={data} view={view} />
              ))}
            </ul>
          </section>
        );
      })}
      <div class="door-nobody" data-shown={data.people.length === 0 ? '' : undefined}>
        <EmptyState title={t.door.nobody}>{t.door.nobodyText}</EmptyState>
      </div>
      {data.more > 0 && <p>{t.door.more(data.more)}</p>}
    </div>
  );
}

/** Two fields for somebody without appointment; the names that were searched are not lost. */
function WalkInForm({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const partners = data.partners.flatMap(({ id, name }) =>
    id === null || name === null ? [] : [{ value: id, label: name }],
  );
  const field = fieldsFor(WalkIn, {
    view,
    command: 'register-walk-in',
    labels: { firstName: t.door.firstName, lastName: t.door.lastName, partnerId: t.door.partner },
  });
  const sent = view.sent?.command === 'register-walk-in' ? view.sent : null;
  return (
    <Disclosure
      summary={t.door.walkIn}
      id="walk-in"
      open={sent !== null || (data.search !== null && data.people.length === 0)}
    >
      <p>{t.door.walkInText}</p>
      <Form view={view} command="register-walk-in" action={`/events/${data.event.id}/door/walk-ins`}>
        <FieldRow>
          <TextField {...field('firstName')} />
          <TextField {...field('lastName')} />
        </FieldRow>
        {partners.length > 0 && (
          <SelectField {...field('partnerId')} options={partners} placeholder={t.door.noPartner} />
        )}
        {sent?.errors.another !== undefined && (
          <CheckField
            locale={view.locale}
            name="another"
            label={t.door.another}
            error={sent.errors.another}
          />
        )}
        <Actions>
          <Button kind="primary">{t.door.addWalkIn}</Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}

function Partners({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  if (data.partners.length === 0) return null;
  const sum = (key: 'here' | 'total') => data.partners.reduce((total, partner) => total + partner[key], 0);
  return (
    <Section title={t.door.partners} id="partners" live>
      <DataTable
        locale={view.locale}
        caption={t.door.partners}
        rows={data.partners}
        rowKey={({ id }) => id ?? 'none'}
        empty={null}
        columns={[
          {
            key: 'name',
            title: t.door.partner,
            heading: true,
            cell: ({ name }) => name ?? t.door.noPartner,
          },
          { key: 'here', title: t.door.arrived, align: 'end', cell: ({ here }) => here, total: sum('here') },
          {
            key: 'total',
            title: t.door.total,
            align: 'end',
            cell: ({ total }) => total,
            total: sum('total'),
          },
        ]}
      />
    </Section>
  );
}
