import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { dateInWords, dayOf, momentInWords } from '../../../web/dates.ts';
import { fairWords, ownLive, PersonPage, recruiterMenu } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { howToMeet } from '../../../web/whereabouts.ts';
import { LinkButton, NextMeeting, Notice, Section, Timetable } from '../../../web/widgets/index.ts';
import type { TableDay, TableMeeting } from '../schema.ts';
import { texts } from '../texts.ts';
import { boardTime, linkOf, Ribbon } from './parts.tsx';
import { PersonFile } from './person-file.tsx';

type Props = { data: TableDay; view: View };

/** The recruiter's page: who is here now or comes next, what to say of it, and the whole evening. */
export function TableDayScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event } = data;
  const said =
    view.done === 'give-result'
      ? t.stand.saved
      : view.done === 'say-nobody-came'
        ? t.stand.savedPresence
        : null;
  return (
    <PersonPage
      view={view}
      title={data.company}
      over={event.name}
      intro={data.contactName}
      menu={recruiterMenu(view, '')}
      help={data.help}
      live={ownLive(event.id, 'table-day', data.recruiterId)}
    >
      {said && <Notice tone="success" announced title={said} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <Ribbon event={event} mine={data.meetings.map(({ round }) => round)} view={view} />
      {data.meetings.some(({ channel }) => channel !== 'table') && (
        <p>
          <LinkButton href={`${linkOf(view)}/call`} kind="primary" size="large" icon="camera">
            {t.stand.atDistance}
          </LinkButton>
        </p>
      )}
      <div id="fair-way" data-live-region="">
        {data.fairOpen && (
          <p>
            <LinkButton href={`${linkOf(view)}/stand-desk`} icon="screen">
              {fairWords(view.locale).desk}
            </LinkButton>
          </p>
        )}
      </div>
      {/* Who sits at the table changes with the rounds: the whole of it, unless something is being written there. */}
      <div
        id="at-table"
        data-live-region=""
        data-live-announce={foremostOf(data)
          .map(({ name }) => name)
          .join(', ')}
      >
        <Foremost data={data} view={view} />
      </div>
      <Section title={t.stand.list} intro={owed({ data, view })} id="evening" live>
        <Timetable
          locale={view.locale}
          rows={data.meetings.map((meeting) => rowOf(meeting, data, view))}
          empty={t.stand.noList}
        />
      </Section>
      <p>{t.stand.promise(dateInWords(dayOf(event.answersDueAt, event.timeZone), view.locale))}</p>
      <p class="muted">{t.stand.accessUntil(momentInWords(data.accessUntil, event.timeZone, view.locale))}</p>
      <script type="module" src={asset('cards.js')} />
    </PersonPage>
  );
}

/** How many results are still owed to those who came; null when none is. */
function owed({ data, view }: Props): string | null {
  const count = data.meetings.filter(isOwed).length;
  return count === 0 ? null : texts(view.locale).stand.missing(count);
}

function isOwed({ position, status, result }: TableMeeting): boolean {
  return position === 'past' && status !== 'missed' && result === null;
}

function foremostOf({ meetings, foremost }: TableDay): TableMeeting[] {
  return meetings.filter(({ id }) => foremost.includes(id));
}

function Foremost({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event } = data;
  const shown = foremostOf(data);
  if (shown.length > 0)
    return (
      <div class="person-files">
        {shown.map((meeting) => (
          <PersonFile meeting={meeting} data={data} view={view} />
        ))}
        {data.chosen && <a href={linkOf(view)}>{t.stand.backToNow}</a>}
      </div>
    );
  if (data.meetings.length > 0)
    return <NextMeeting locale={view.locale} now={event.now} state="over" detail={t.stand.over} />;
  const words = event.planVersion > 0 ? t.stand.nobody : t.stand.noPlan;
  return (
    <NextMeeting locale={view.locale} now={event.now} state="none" head={words.title} detail={words.text} />
  );
}

function rowOf(meeting: TableMeeting, data: TableDay, view: View) {
  const t = texts(view.locale);
  const { position, status, result } = meeting;
  const said = result !== null ? t.results[result] : isOwed(meeting) ? t.stand.notGiven : null;
  return {
    key: meeting.id,
    time: boardTime(meeting.startsAt, data.event),
    table: meeting.table,
    whom: meeting.name,
    detail: [said, howToMeet(view.locale, meeting), meeting.wantedOccupations.join(', ')]
      .filter(Boolean)
      .join(' · '),
    position,
    state: status === 'missed' ? ('missed' as const) : meeting.fresh ? ('added' as const) : null,
    href: `${linkOf(view)}?meeting=${meeting.id}`,
  };
}
