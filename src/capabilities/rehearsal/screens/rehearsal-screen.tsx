import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  LinkButton,
  Notice,
  Section,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { type Rehearsal, SPEEDS } from '../schema.ts';
import { texts } from '../texts.ts';
import type { RehearsalData } from './data.ts';
import { RunningRehearsal } from './running-rehearsal.tsx';

/** Begins a rehearsal; on its copy, the clock, the queue at the door, and where it gets stuck. */
export function RehearsalScreen({ data, view }: { data: RehearsalData; view: View }): JSX.Element {
  const t = texts(view.locale).rehearsal;
  const { event, rehearsal, isCopy } = data;
  return (
    <EventPage
      view={view}
      event={event}
      section={isCopy ? 'theDay' : 'prepare'}
      title={t.title}
      intro={t.intro}
      live={`/live/events/${event.id}`}
      actions={
        isCopy ? undefined : (
          <LinkButton href={`/events/${event.id}`} icon="arrow-left">
            {t.back}
          </LinkButton>
        )
      }
    >
      {view.done === 'end-rehearsal' && <Notice tone="success" title={t.ended} announced />}
      {isCopy ? (
        <RunningRehearsal data={data} view={view} />
      ) : (
        <div id="rehearsal" data-live-region="" class="stack">
          {rehearsal === null ? (
            <Start data={data} view={view} />
          ) : (
            <There rehearsal={rehearsal} view={view} />
          )}
        </div>
      )}
    </EventPage>
  );
}

/** The way to the copy, as soon as it is made. */
function There({ rehearsal, view }: { rehearsal: Rehearsal; view: View }): JSX.Element {
  const t = texts(view.locale).rehearsal;
  if (rehearsal.eventId === null) return <Notice tone="info" title={t.making} announced />;
  return (
    <Section title={t.running}>
      <Actions>
        <LinkButton kind="primary" icon="play" href={`/events/${rehearsal.eventId}/rehearsal`}>
          {t.toCopy}
        </LinkButton>
      </Actions>
    </Section>
  );
}

function Start({ data: { event, measured }, view }: { data: RehearsalData; view: View }): JSX.Element {
  const t = texts(view.locale).rehearsal;
  const sent = view.sent?.command === 'start-rehearsal' ? view.sent : null;
  const usual = (rate: number | undefined) => (rate === undefined ? '' : String(Math.round(100 * rate)));
  const percent = (name: keyof typeof t.fields, value: string, hint?: string): JSX.Element => (
    <TextField
      locale={view.locale}
      name={name}
      label={t.fields[name]}
      type="number"
      inputmode="numeric"
      width="short"
      required
      min={0}
      max={name === 'byHandPercent' ? 100 : 90}
      value={sent ? String(sent.values[name] ?? '') : value}
      error={sent?.errors[name]}
      hint={hint}
    />
  );
  const hint = measured ? t.measured(Math.round(100 * measured.noShow), measured.people) : undefined;
  return (
    <Form view={view} command="start-rehearsal" class="stack">
      <p>{t.copied}</p>
      <input type="hidden" name="locale" value={view.locale} />
      {percent('noShowPercent', usual(measured?.noShow), hint)}
      {percent('latePercent', usual(measured?.late))}
      {percent('walkInPercent', usual(measured?.walkIn))}
      {percent('lateRecruiterPercent', '0')}
      {percent('earlyLeavePercent', '0')}
      {percent('overrunPercent', '0', t.overrunHint)}
      {percent('byHandPercent', '20', t.byHandHint)}
      <SelectField
        locale={view.locale}
        name="speed"
        label={t.fields.speed}
        required
        value={sent ? String(sent.values.speed ?? '20') : '20'}
        options={SPEEDS.filter((speed) => speed > 0).map((speed) => ({
          value: String(speed),
          label: t.speeds(speed),
        }))}
      />
      <Actions>
        <Button kind="primary" icon="play" disabled={event.rehearsal}>
          {t.start}
        </Button>
      </Actions>
    </Form>
  );
}
