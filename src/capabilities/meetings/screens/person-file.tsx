import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { howToMeet } from '../../../web/whereabouts.ts';
import { Facts, LinkButton, NextMeeting, SharedFile, StateBadge } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { TableDay, TableMeeting } from '../schema.ts';
import { texts } from '../texts.ts';
import { boardTime, linkOf, Needs, otherDay } from './parts.tsx';
import { ResultForm } from './result-form.tsx';

type Props = { meeting: TableMeeting; data: TableDay; view: View };

/** One person at a recruiter's table: who, the CV, the need, how long still, and the result in one press. */
export function PersonFile({ meeting, data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, seats } = data;
  const over = meeting.position === 'past';
  return (
    <article class="person-file">
      <NextMeeting
        locale={view.locale}
        now={event.now}
        id={`meeting-${meeting.id}`}
        state={over ? 'over' : meeting.call}
        head={over ? t.round(meeting.round) : undefined}
        time={boardTime(meeting.startsAt, event)}
        when={[
          otherDay(event, view),
          over ? null : t.round(meeting.round),
          seats > 1 ? t.stand.seat(meeting.seat) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
        table={meeting.table}
        whom={meeting.name}
        detail={
          [
            howToMeet(view.locale, meeting),
            meeting.wantedOccupations.length > 0
              ? withColon(view.locale, t.stand.wants, meeting.wantedOccupations.join(', '))
              : null,
          ]
            .filter(Boolean)
            .join(' · ') || null
        }
        countdownTo={over ? null : meeting.call === 'running' ? meeting.endsAt : meeting.startsAt}
      />
      <div class="stack" id={`file-${meeting.id}`} data-live-region="">
        <p class="cluster">
          <Presence meeting={meeting} view={view} />
          {meeting.hasCv ? (
            <LinkButton href={`${linkOf(view)}/meetings/${meeting.id}/cv`} icon="file" download>
              {t.stand.cv}
            </LinkButton>
          ) : (
            <span class="muted">{t.stand.noCv}</span>
          )}
        </p>
        <SharedFile file={meeting.shared} locale={view.locale} />
        {meeting.needs.length > 0 && (
          <Facts
            items={[
              { term: t.stand.need, value: <Needs needs={meeting.needs} fits={t.stand.fits} view={view} /> },
            ]}
          />
        )}
      </div>
      {meeting.open && (
        <ResultForm meeting={meeting} base={`${linkOf(view)}/meetings/${meeting.id}`} view={view} />
      )}
    </article>
  );
}

/** Whether the person is in the house, in words for whoever waits at the table. */
function Presence({ meeting, view }: { meeting: TableMeeting; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { presence, lateMinutes, status } = meeting;
  if (status === 'missed')
    return (
      <StateBadge state="missed" locale={view.locale}>
        {t.stand.missed}
      </StateBadge>
    );
  const words = {
    expected: t.stand.notArrived,
    present: t.stand.present,
    late: t.stand.lateBy(lateMinutes ?? 0),
    excused: t.stand.notComing,
    absent: t.stand.notComing,
    left: t.stand.left,
  };
  // Whether somebody excused themselves is not the recruiter's business.
  const state = presence === 'excused' ? 'absent' : presence;
  return (
    <StateBadge state={state} locale={view.locale}>
      {words[presence]}
    </StateBadge>
  );
}
