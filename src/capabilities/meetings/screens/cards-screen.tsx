import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { dateInWords, dayOf } from '../../../web/dates.ts';
import { PersonPage, recruiterMenu } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Disclosure, EmptyState, Notice, Stats } from '../../../web/widgets/index.ts';
import type { TableDay, TableMeeting } from '../schema.ts';
import { texts } from '../texts.ts';
import { boardTime, linkOf } from './parts.tsx';
import { ResultForm } from './result-form.tsx';

type Props = { data: TableDay; view: View };

/**
 * All cards of a recruiter on one page: whoever opens it before the network goes has everybody of the evening, and each
 * press is kept on the phone until it can be sent.
 */
export function CardsScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, meetings } = data;
  const owed = meetings.filter(({ status, result }) => status !== 'missed' && result === null);
  const due = dateInWords(dayOf(event.answersDueAt, event.timeZone), view.locale);
  return (
    <PersonPage
      view={view}
      title={t.cards.title}
      over={event.name}
      intro={t.stand.promise(due)}
      menu={recruiterMenu(view, 'cards')}
      help={data.help}
    >
      {view.done !== null && <Notice tone="success" announced title={t.stand.saved} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <div data-needs-script="" hidden>
        <Notice tone="info">{t.cards.offline}</Notice>
      </div>
      {meetings.length === 0 ? (
        <EmptyState title={t.stand.noList} />
      ) : (
        <>
          <Stats
            items={[
              { label: t.cards.given, value: String(meetings.length - owed.length) },
              { label: t.cards.owed, value: String(owed.length), tone: owed.length > 0 ? 'warn' : 'good' },
            ]}
          />
          {meetings.map((meeting) => (
            <Card meeting={meeting} data={data} view={view} />
          ))}
        </>
      )}
      <script type="module" src={asset('cards.js')} />
    </PersonPage>
  );
}

function Card({ meeting, data, view: page }: Props & { meeting: TableMeeting }): JSX.Element {
  // What was refused of one card is said in that card alone.
  const view = page.sent?.form.includes(meeting.id) ? page : { ...page, sent: null };
  const t = texts(view.locale);
  const { status, result } = meeting;
  const state = result !== null ? t.results[result] : status === 'missed' ? t.stand.missed : t.cards.toGive;
  return (
    <Disclosure
      id={`person-${meeting.id}`}
      summary={
        <>
          <span class="number">{boardTime(meeting.startsAt, data.event)}</span> · <bdi>{meeting.name}</bdi> ·{' '}
          {result === null && status !== 'missed' ? <em>{state}</em> : <strong>{state}</strong>}
        </>
      }
      open={view.sent !== null}
    >
      <ResultForm meeting={meeting} base={`${linkOf(view)}/cards/${meeting.id}`} view={view} />
    </Disclosure>
  );
}
