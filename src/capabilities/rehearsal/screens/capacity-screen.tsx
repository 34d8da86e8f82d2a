import type { JSX } from 'preact';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Columns,
  FieldRow,
  LinkButton,
  Notice,
  TextField,
} from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import { CapacityAnswer } from './capacity-answer.tsx';
import type { CapacityData } from './data.ts';

type Field = keyof CapacityData['numbers'];
const LIMITS: Record<Field, readonly [least: number, most: number]> = {
  candidates: [1, 500],
  recruiters: [1, 100],
  seats: [1, 5],
  rounds: [1, 30],
  least: [0, 10],
  absentPercent: [0, 90],
};

/** How many people an event can hold when a part of them stays away: six numbers, and what they come to in words. */
export function CapacityScreen({ data, view }: { data: CapacityData; view: View }): JSX.Element {
  const t = texts(view.locale).capacity;
  const { event, numbers, measured, result } = data;
  const field = (name: Field, extra: { hint?: string; error?: string } = {}): JSX.Element => (
    <TextField
      locale={view.locale}
      name={name}
      label={t.fields[name]}
      type="number"
      inputmode="numeric"
      width="short"
      required
      min={LIMITS[name][0]}
      max={LIMITS[name][1]}
      value={numbers[name] === null ? '' : String(numbers[name])}
      {...extra}
    />
  );
  const hint =
    measured === null
      ? t.notMeasured
      : t.measured(measured.editions, measured.people, Math.round(100 * measured.noShow));
  return (
    <EventPage
      view={view}
      event={event}
      section="prepare"
      title={t.title}
      intro={t.intro}
      actions={
        <LinkButton href={`/events/${event.id}`} icon="arrow-left">
          {t.back}
        </LinkButton>
      }
    >
      <Columns>
        <form method="get" action={`/events/${event.id}/capacity#result`} class="stack">
          {data.absentMissing && <Notice tone="warning">{t.absentMissing}</Notice>}
          <FieldRow>
            {field('candidates')}
            {field('recruiters')}
          </FieldRow>
          <FieldRow>
            {field('rounds')}
            {field('seats')}
          </FieldRow>
          {field('least')}
          {field('absentPercent', data.absentMissing ? { hint, error: t.absentMissing } : { hint })}
          <Actions>
            <Button kind="primary" icon="play">
              {t.press}
            </Button>
          </Actions>
        </form>
        {result && <CapacityAnswer data={{ ...data, result }} view={view} />}
      </Columns>
    </EventPage>
  );
}
