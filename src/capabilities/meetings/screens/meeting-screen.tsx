import type { ComponentChildren, JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Button,
  Columns,
  Facts,
  LinkButton,
  Notice,
  Section,
  SelectField,
  StateBadge,
  TapButtons,
  TextArea,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { ANSWERS, MARKS, type MeetingPage, REASONS, RESULTS } from '../schema.ts';
import { texts } from '../texts.ts';

type Props = { data: MeetingPage; view: View };

/** One meeting for the staff of the day: what is known of it, what to mark, what was said on paper. */
export function MeetingScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, meeting } = data;
  const base = `/events/${event.id}`;
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  return (
    <EventPage
      view={view}
      event={event}
      section="theDay"
      title={t.meeting.title(meeting.candidate, meeting.company)}
      live={`/live/events/${event.id}`}
      actions={
        <LinkButton href={`${base}/board`} icon="arrow-left">
          {t.meeting.backToBoard}
        </LinkButton>
      }
    >
      {said && <Notice tone="success" announced title={said} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <Columns>
        <Section title={t.meeting.state} id="meeting" live>
          <Facts items={factsOf(data, view)} />
          <Presences data={data} view={view} />
          <Marks data={data} view={view} />
        </Section>
        {event.as === 'organiser' && <Said data={data} view={view} />}
      </Columns>
    </EventPage>
  );
}

function factsOf({ event, meeting }: MeetingPage, view: View) {
  const t = texts(view.locale);
  const time = (instant: string) => wallTimeOf(instant, event.timeZone);
  const withState = (name: string, state: typeof meeting.presence): ComponentChildren => (
    <>
      {name} <StateBadge state={state} locale={view.locale} />
    </>
  );
  return [
    {
      term: t.meeting.when,
      value: `${t.round(meeting.round)}, ${time(meeting.startsAt)}–${time(meeting.endsAt)}`,
    },
    { term: t.meeting.table, value: meeting.table ?? t.meeting.noTable },
    { term: t.meeting.candidate, value: withState(meeting.candidate, meeting.presence) },
    { term: t.meeting.partner, value: meeting.partner ?? t.meeting.noPartner },
    { term: t.meeting.recruiter, value: withState(meeting.company, meeting.recruiterPresence) },
    { term: t.meeting.state, value: <StateBadge state={meeting.status} locale={view.locale} /> },
  ];
}

/** Who turns out not to be there is noted here too: the plan is then mended. */
function Presences({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, meeting } = data;
  const people = [
    { kind: 'candidate', id: meeting.registrationId, name: meeting.candidate, state: meeting.presence },
    { kind: 'recruiter', id: meeting.recruiterId, name: meeting.company, state: meeting.recruiterPresence },
  ];
  return (
    <>
      {people.map(({ kind, id, name, state }) => (
        <Form
          view={view}
          command="mark-presence"
          action={`/events/${event.id}/meetings/${meeting.id}/presence/${kind}/${id}`}
          class="cluster"
        >
          <span>{t.meeting.presence(name)}</span>
          {(['present', 'absent', 'left'] as const)
            .filter((one) => one !== state)
            .map((one) => (
              <Button
                size="small"
                name="state"
                value={one}
                label={withColon(view.locale, t.meeting.states[one], name)}
              >
                {t.meeting.states[one]}
              </Button>
            ))}
        </Form>
      ))}
    </>
  );
}

function Marks({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  const { event, meeting } = data;
  if (meeting.status === 'cancelled') return null;
  const tones = { called: 'now', running: 'now', held: 'good', missed: 'bad', planned: 'neutral' } as const;
  return (
    <Form
      view={view}
      command="mark-meeting"
      action={`/events/${event.id}/meetings/${meeting.id}/mark`}
      class="stack"
    >
      <TapButtons
        name="mark"
        label={t.meeting.mark}
        options={MARKS.filter((mark) => mark !== 'planned' || meeting.status !== 'planned').map((mark) => ({
          value: mark,
          label: t.marks[mark],
          tone: tones[mark],
          pressed: meeting.status === mark,
        }))}
      />
    </Form>
  );
}

/** What both said; typed here from paper, or seen as they gave it. */
function Said({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, meeting } = data;
  const base = `/events/${event.id}/meetings/${meeting.id}`;
  return (
    <Section title={t.meeting.outcome} intro={t.meeting.outcomeIntro} id="outcome" live>
      <Form view={view} command="type-result" action={`${base}/result`} class="stack">
        <h3>{t.meeting.result}</h3>
        <TapButtons
          name="result"
          label={t.meeting.result}
          options={RESULTS.map((result) => ({
            value: result,
            label: t.results[result],
            pressed: meeting.result === result,
          }))}
        />
        <SelectField
          locale={view.locale}
          name="reason"
          label={t.meeting.reason}
          quiet
          placeholder={t.meeting.noReason}
          value={meeting.reason}
          options={REASONS.map((reason) => ({ value: reason, label: t.reasons[reason] }))}
        />
        <TextArea
          locale={view.locale}
          name="words"
          label={t.meeting.words}
          value={meeting.words ?? undefined}
          rows={2}
          maxlength={500}
        />
        <TextArea
          locale={view.locale}
          name="note"
          label={t.meeting.note}
          value={meeting.note ?? undefined}
          rows={2}
          maxlength={1000}
        />
        {meeting.result !== null && (
          <Button kind="quiet" size="small" name="result" value="">
            {t.meeting.takeBack}
          </Button>
        )}
      </Form>
      <Form view={view} command="type-answer" action={`${base}/answer`} class="stack">
        <h3>{t.meeting.answer}</h3>
        <TapButtons
          name="answer"
          label={t.meeting.answer}
          options={ANSWERS.map((answer) => ({
            value: answer,
            label: t.answers[answer],
            pressed: meeting.answer === answer,
          }))}
        />
        {meeting.answer !== null && (
          <Button kind="quiet" size="small" name="answer" value="">
            {t.meeting.takeBack}
          </Button>
        )}
      </Form>
    </Section>
  );
}
