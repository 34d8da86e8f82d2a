import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Facts,
  LinkButton,
  NextMeeting,
  SelectField,
  SharedFile,
  StateBadge,
  TapButtons,
  TextArea,
} from '../../../web/widgets/index.ts';
import { RESULTS, type Result, type TableDay, type TableMeeting } from '../schema.ts';
import { texts } from '../texts.ts';
import { boardTime, linkOf, Needs } from './parts.tsx';

type Props = { meeting: TableMeeting; data: TableDay; view: View };

const TONES: Record<Result, 'good' | 'info' | 'other' | 'neutral'> = {
  hired: 'good',
  'second-yes': 'good',
  'second-maybe': 'info',
  internship: 'good',
  immersion: 'info',
  training: 'other',
  no: 'neutral',
};

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
        when={[over ? null : t.round(meeting.round), seats > 1 ? t.stand.seat(meeting.seat) : null]
          .filter(Boolean)
          .join(' · ')}
        table={meeting.table}
        whom={meeting.name}
        detail={
          meeting.wantedOccupations.length > 0
            ? `${t.stand.wants} : ${meeting.wantedOccupations.join(', ')}`
            : null
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
      {meeting.open && <ResultForm meeting={meeting} view={view} />}
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

/** Which of several needs the result is about; the one that fits the person best stands first. */
function NeedChoice({ meeting, view }: { meeting: TableMeeting; view: View }): JSX.Element | null {
  const t = texts(view.locale);
  const { needs, needId } = meeting;
  const first = needs[0];
  if (!first) return null;
  if (needs.length === 1) return <input type="hidden" name="needId" value={first.id} />;
  return (
    <SelectField
      locale={view.locale}
      name="needId"
      label={t.stand.forNeed}
      quiet
      value={needId ?? first.id}
      options={needs.map(({ id, title, contract }) => ({
        value: id,
        label: `${title} · ${t.contracts[contract]}`,
      }))}
    />
  );
}

function ResultForm({ meeting, view }: { meeting: TableMeeting; view: View }): JSX.Element {
  const t = texts(view.locale);
  const base = `${linkOf(view)}/meetings/${meeting.id}`;
  const missed = meeting.status === 'missed';
  return (
    <div class="stack" id={`result-${meeting.id}`} data-live-region="">
      {!missed && (
        <Form view={view} command="give-result" action={`${base}/result`} class="stack">
          <h3 class="question">{t.stand.resultFor(meeting.name)}</h3>
          <TapButtons
            name="result"
            label={t.stand.resultFor(meeting.name)}
            options={RESULTS.map((result) => ({
              value: result,
              label: t.results[result],
              tone: TONES[result],
              pressed: meeting.result === result,
            }))}
          />
          <NeedChoice meeting={meeting} view={view} />
          <TextArea
            locale={view.locale}
            name="note"
            label={t.stand.note}
            hint={meeting.result === null ? t.stand.noteHint : undefined}
            quiet
            value={meeting.note ?? undefined}
            rows={2}
            maxlength={1000}
          />
          {meeting.result !== null && (
            <Actions>
              <Button name="result" value={meeting.result}>
                {t.stand.saveNote}
              </Button>
              <Button kind="quiet" name="result" value="">
                {t.stand.takeBack}
              </Button>
            </Actions>
          )}
        </Form>
      )}
      {meeting.result === null && (
        <Form view={view} command="say-nobody-came" action={`${base}/nobody-came`}>
          <Button kind={missed ? 'secondary' : 'quiet'} name="missed" value={missed ? 'false' : 'true'}>
            {missed ? t.stand.came : t.stand.nobodyCame}
          </Button>
        </Form>
      )}
    </div>
  );
}
