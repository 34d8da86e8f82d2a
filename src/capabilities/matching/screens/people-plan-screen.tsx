import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { DataTable, Disclosure, EmptyState, ListLinks } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { UnmetWish } from '../schema.ts';
import { texts } from '../texts.ts';
import { namesIn, type SheetNames } from './sheet.ts';

interface PersonLine {
  registrationId: string;
  name: string;
  wishes: number;
  meetings: { recruiterId: string; round: number; startsAt: string; table: number | null }[];
  unmet: UnmetWish[];
}

interface Data {
  event: EventHeading;
  people: PersonLine[];
  recruiters: { id: string; name: string }[];
}

/** A counsellor's own people: when, at which table, whom they meet, and what to tell them about the rest. */
export function PeoplePlanScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).peoplePlan;
  const { event, people } = data;
  const names = namesIn({
    candidates: people.map(({ registrationId, name }) => ({ id: registrationId, name, short: name })),
    recruiters: data.recruiters.map((recruiter) => ({ ...recruiter, seats: 1, away: [] })),
  });
  return (
    <EventPage
      view={view}
      event={event}
      section="plan"
      title={t.title}
      intro={people.length > 0 && event.planVersion > 0 ? t.intro(people.length) : undefined}
      live={`/live/events/${event.id}`}
      wide
    >
      {event.planVersion === 0 ? (
        <EmptyState title={t.notPublished} icon="calendar">
          <p>{t.notPublishedHint}</p>
        </EmptyState>
      ) : (
        <DataTable
          locale={view.locale}
          caption={t.title}
          id="people-plan"
          live
          empty={<EmptyState title={t.none} icon="person" />}
          rows={people}
          rowKey={({ registrationId }) => registrationId}
          rowTone={({ meetings }) => (meetings.length === 0 ? 'warn' : null)}
          columns={[
            {
              key: 'name',
              title: t.person,
              heading: true,
              cell: ({ registrationId, name }) => (
                <a href={`/events/${event.id}/candidates/${registrationId}`} dir="auto">
                  {name}
                </a>
              ),
            },
            {
              key: 'interviews',
              title: t.interviews,
              width: 'wide',
              cell: ({ meetings }) =>
                meetings.length === 0 ? (
                  t.noMeeting
                ) : (
                  <ul class="below number">
                    {meetings.map(({ recruiterId, startsAt, table }) => (
                      <li dir="auto">
                        {t.place(wallTimeOf(startsAt, event.timeZone), table, names.recruiter(recruiterId))}
                      </li>
                    ))}
                  </ul>
                ),
            },
            {
              key: 'unmet',
              title: t.unmet,
              width: 'wide',
              cell: (person) => <Unmet person={person} names={names} view={view} />,
            },
          ]}
        />
      )}
      {event.planVersion > 0 && people.length > 0 && (
        <ListLinks locale={view.locale} href={`/events/${event.id}/lists/plan`} />
      )}
    </EventPage>
  );
}

function Unmet(props: { person: PersonLine; names: SheetNames; view: View }): JSX.Element {
  const { person, names, view } = props;
  const t = texts(view.locale);
  const { unmet, wishes, registrationId } = person;
  if (unmet.length === 0)
    return <span class="muted">{wishes === 0 ? t.peoplePlan.noWishes : t.peoplePlan.allHeld}</span>;
  return (
    <Disclosure summary={t.peoplePlan.why(unmet.length)} id={`why-${registrationId}`}>
      <p class="muted">{t.peoplePlan.tell}</p>
      <ul class="why-list">
        {unmet.map(({ recruiterId, rank, because }) => (
          <li>
            <strong dir="auto">{names.recruiter(recruiterId)}</strong>{' '}
            <span class="muted">({t.peoplePlan.rank(rank)})</span>
            <br />
            {t.becauseToCandidate(because, names)}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
