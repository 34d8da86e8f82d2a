import type { JSX } from 'preact';
import { fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  CheckField,
  FieldGroup,
  FieldRow,
  Notice,
  SelectField,
  TextArea,
  TextField,
} from '../../../web/widgets/index.ts';
import { type EventDraft, EventSettings } from '../schema.ts';
import { texts } from '../texts.ts';
import { ticked } from './parts.tsx';

const TIME_ZONES = [
  'Europe/Brussels',
  'Europe/Paris',
  'Europe/Luxembourg',
  'Europe/Zurich',
  'Indian/Reunion',
];
/** Empty lines after the breaks that are there. */
const SPARE_BREAKS = 2;

interface Props {
  view: View;
  command: string;
  values: EventDraft;
  /** The plan is published: the rounds are shown and no longer change. */
  fixed?: boolean | undefined;
}

/** The settings of an event as fields, for a new one and for one that exists. */
export function EventFields({ view, command, values, fixed }: Props): JSX.Element {
  const t = texts(view.locale);
  const field = fieldsFor(EventSettings, { view, command, labels: t.fields, hints: t.hints, values });
  const must = (name: string) => ({ ...field(name), required: true });
  const zones = TIME_ZONES.includes(values.timeZone ?? TIME_ZONES[0]!)
    ? TIME_ZONES
    : [values.timeZone!, ...TIME_ZONES];
  const error = (name: string) => (view.sent?.command === command ? view.sent.errors[name] : undefined);
  const lines = Math.max(values.breaks?.length ?? 0, highestBreak(view, command)) + SPARE_BREAKS;
  return (
    <>
      <FieldGroup title={t.newEvent.what}>
        <TextField {...field('name')} />
        <FieldRow>
          <TextField {...field('date')} type="date" />
          <TextField {...field('opensAt')} type="time" width="medium" />
        </FieldRow>
        <FieldRow>
          <TextField {...field('place')} />
          <TextField {...field('address')} />
        </FieldRow>
        <TextArea {...field('description')} rows={3} />
      </FieldGroup>
      <FieldGroup title={t.newEvent.rounds}>
        {fixed && <Notice tone="info">{t.settings.published}</Notice>}
        <FieldRow>
          <TextField {...field('firstRoundAt')} type="time" width="medium" />
          <TextField {...must('roundCount')} type="number" width="medium" />
          <TextField {...must('roundMinutes')} type="number" width="medium" />
          <TextField {...must('moveMinutes')} type="number" width="medium" />
        </FieldRow>
        {error('breaks') && <Notice tone="error">{error('breaks')}</Notice>}
        <p class="field__label">{t.newEvent.breaks}</p>
        {Array.from({ length: lines }, (_, index) => (
          <FieldRow>
            <TextField {...field(`breaks.${index}.afterRound`)} type="number" required={false} quiet />
            <TextField {...field(`breaks.${index}.minutes`)} type="number" required={false} quiet />
          </FieldRow>
        ))}
        <SelectField {...must('timeZone')} options={zones.map((zone) => ({ value: zone, label: zone }))} />
      </FieldGroup>
      <FieldGroup title={t.newEvent.rules}>
        <FieldRow>
          <TextField {...must('tableCount')} type="number" width="medium" />
          <TextField {...must('mostInterviews')} type="number" width="medium" />
          <TextField {...must('fewestInterviews')} type="number" width="medium" />
        </FieldRow>
        <FieldRow>
          <TextField {...must('floor')} type="number" width="medium" />
          <TextField {...field('longestRun')} type="number" width="medium" />
          <TextField {...must('pitchSeconds')} type="number" width="medium" />
        </FieldRow>
      </FieldGroup>
      <FieldGroup title={t.newEvent.access}>
        <CheckField
          locale={view.locale}
          name="public"
          label={t.fields.public}
          checked={ticked(view, command, 'public', values.public ?? true)}
        />
        <CheckField
          locale={view.locale}
          name="registrationOpen"
          label={t.fields.registrationOpen}
          hint={t.hints.registrationOpen}
          checked={ticked(view, command, 'registrationOpen', values.registrationOpen ?? true)}
        />
        <FieldRow>
          <TextField {...field('capacity')} type="number" width="medium" />
          <TextField {...must('recruiterOpensDays')} type="number" width="medium" />
          <TextField {...must('recruiterAccessDays')} type="number" width="medium" />
          <TextField {...must('answerDays')} type="number" width="medium" />
        </FieldRow>
      </FieldGroup>
    </>
  );
}

/** How many break lines came back filled in. */
function highestBreak(view: View, command: string): number {
  if (view.sent?.command !== command) return 0;
  const numbers = Object.entries(view.sent.values)
    .filter(([name, value]) => name.startsWith('breaks.') && value !== '')
    .map(([name]) => Number(name.split('.')[1]) + 1);
  return Math.max(0, ...numbers);
}
