import type { JSX } from 'preact';
import { dateInShort, dateInWords, dayOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage, OutcomeTabs } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { Badge, Button, DataTable, EmptyState, Notice, Section, Stats } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { Answering, AnswersPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { GivenPart } from './given-part.tsx';

type Props = { data: AnswersPage; view: View };

/** Who owes answers and how to reach them; and what was answered, in words that can be passed on. */
export function AnswersScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, rate, recruiters, given } = data;
  const due = dateInWords(dayOf(data.dueAt, event.timeZone), view.locale);
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  const owing = recruiters.filter(({ owed }) => owed > 0).length;
  const untold = given.filter(({ told }) => told === null).length;
  return (
    <EventPage
      view={view}
      event={event}
      section="outcomes"
      title={t.page.title}
      intro={data.late ? t.page.introLate(due) : t.page.intro(due)}
      live={`/live/events/${event.id}`}
      wide
    >
      <OutcomeTabs eventId={event.id} locale={view.locale} current="answers" />
      {said && <Notice tone="success" announced title={said} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <Stats
        items={[
          { value: t.page.of(rate.answered, rate.met), label: t.page.rate },
          ...(event.as === 'organiser'
            ? [{ value: owing, label: t.page.owing, tone: owing > 0 ? ('warn' as const) : ('good' as const) }]
            : []),
          { value: untold, label: t.page.toPass },
        ]}
      />
      {event.as === 'organiser' && <ChasePart data={data} view={view} />}
      <GivenPart data={data} view={view} />
    </EventPage>
  );
}

function ChasePart({ data, view: page }: Props): JSX.Element {
  // Why a press was refused stands once, above: not in the form of each recruiter.
  const view = { ...page, sent: null };
  const t = texts(view.locale).page;
  const { event, recruiters } = data;
  const base = `/events/${event.id}/answers`;
  const day = (instant: string) => dateInShort(dayOf(instant, event.timeZone), view.locale);
  return (
    <Section
      title={t.chase}
      intro={t.chaseIntro}
      id="chase"
      live
      actions={
        recruiters.some(({ owed }) => owed > 0) && (
          <Form view={view} command="remind-recruiters" id="remind-all" action={`${base}/remind`}>
            <Button icon="mail">{t.remindAll}</Button>
          </Form>
        )
      }
    >
      <DataTable
        locale={view.locale}
        caption={t.chase}
        rows={recruiters}
        rowKey={({ recruiterId }) => recruiterId}
        rowTone={({ owed }) => (owed === 0 ? 'dim' : null)}
        empty={<EmptyState title={t.noRecruiter} />}
        columns={[
          {
            key: 'company',
            title: t.company,
            heading: true,
            cell: ({ recruiterId, company }) => (
              <a href={`/events/${event.id}/recruiters/${recruiterId}`}>{company}</a>
            ),
          },
          { key: 'contact', title: t.contact, cell: (one) => <Contact one={one} /> },
          {
            key: 'owed',
            title: t.owed,
            align: 'end',
            cell: ({ owed }) =>
              owed > 0 && data.late ? (
                <Badge tone="bad" shape="cross">
                  {owed} · {t.late}
                </Badge>
              ) : (
                owed
              ),
          },
          {
            key: 'since',
            title: t.since,
            cell: ({ since }) => since && <span class="nowrap">{day(since)}</span>,
          },
          { key: 'rate', title: t.answered, cell: ({ rate }) => t.of(rate.answered, rate.met) },
          {
            key: 'earlier',
            title: t.earlier,
            cell: ({ earlier }) => (earlier === null ? t.first : t.of(earlier.answered, earlier.met)),
          },
          {
            key: 'reminded',
            title: t.reminded,
            cell: ({ reminders, remindedAt }) =>
              remindedAt === null ? t.never : t.times(reminders, day(remindedAt)),
          },
          {
            key: 'act',
            title: '',
            cell: ({ recruiterId, company, owed }) =>
              owed > 0 && (
                <Form
                  view={view}
                  command="remind-recruiters"
                  id={`remind-${recruiterId}`}
                  action={`${base}/remind`}
                >
                  <Button
                    size="small"
                    name="recruiterId"
                    value={recruiterId}
                    label={withColon(view.locale, t.remind, company)}
                  >
                    {t.remind}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
    </Section>
  );
}

function Contact({ one }: { one: Answering }): JSX.Element {
  return (
    <>
      {one.contactName}{' '}
      {one.phone && (
        <a class="nowrap" href={`tel:${one.phone}`}>
          {phoneForReading(one.phone)}
        </a>
      )}{' '}
      {one.email && (
        <a class="breakable" href={`mailto:${one.email}`}>
          {one.email}
        </a>
      )}
    </>
  );
}
