import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Choices,
  Disclosure,
  SelectField,
  TapButtons,
  TextArea,
} from '../../../web/widgets/index.ts';
import { REASONS, RESULTS, type Result, type TableMeeting } from '../schema.ts';
import { texts } from '../texts.ts';

interface Props {
  meeting: TableMeeting;
  view: View;
  /** Where its forms are sent: this, then "/result" or "/nobody-came". */
  base: string;
}

const TONES: Record<Result, 'good' | 'info' | 'other' | 'neutral'> = {
  hired: 'good',
  'second-yes': 'good',
  'second-maybe': 'info',
  internship: 'good',
  immersion: 'info',
  training: 'other',
  no: 'neutral',
};

/** What came of an interview: one tap; for a "no" the reason, and words that the person will be told. */
export function ResultForm({ meeting, view, base }: Props): JSX.Element {
  const t = texts(view.locale);
  const missed = meeting.status === 'missed';
  return (
    <div class="stack" id={`result-${meeting.id}`} data-live-region="">
      {!missed && <Card meeting={meeting} view={view} base={base} />}
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

function Card({ meeting, view, base }: Props): JSX.Element {
  const t = texts(view.locale);
  const { result } = meeting;
  return (
    <Form
      view={view}
      command="give-result"
      id={`card-${meeting.id}`}
      action={`${base}/result`}
      class="stack result-card"
    >
      {/* What this page showed: a press that waits on a phone does not undo what somebody wrote meanwhile. */}
      <input type="hidden" name="seen" value={result ?? 'none'} />
      <h3 class="question">{t.stand.resultFor(meeting.name)}</h3>
      <p class="kept-card" data-kept-card="" role="status" hidden>
        {t.stand.kept}
      </p>
      <TapButtons
        name="result"
        label={t.stand.resultFor(meeting.name)}
        options={RESULTS.map((one) => ({
          value: one,
          label: t.results[one],
          tone: TONES[one],
          pressed: result === one,
        }))}
      />
      <NeedChoice meeting={meeting} view={view} />
      <Disclosure summary={t.stand.why} open={result === 'no' && meeting.reason === null}>
        <Choices
          locale={view.locale}
          type="radio"
          name="reason"
          label={t.stand.why}
          hint={t.stand.whyHint}
          quiet
          value={meeting.reason}
          options={REASONS.map((reason) => ({ value: reason, label: t.reasons[reason] }))}
        />
      </Disclosure>
      <TextArea
        locale={view.locale}
        name="words"
        label={t.stand.words}
        quiet
        value={meeting.words ?? undefined}
        rows={2}
        maxlength={500}
      />
      <TextArea
        locale={view.locale}
        name="note"
        label={t.stand.note}
        hint={result === null ? t.stand.noteHint : undefined}
        quiet
        value={meeting.note ?? undefined}
        rows={2}
        maxlength={1000}
      />
      {result !== null && (
        <Actions>
          <Button name="result" value={result}>
            {result === 'no' ? t.stand.saveReason : t.stand.saveNote}
          </Button>
          <Button kind="quiet" name="result" value="">
            {t.stand.takeBack}
          </Button>
        </Actions>
      )}
    </Form>
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
