import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  CheckField,
  FieldRow,
  LinkButton,
  Notice,
  Section,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { REMINDER_CHANNELS, Reminder, type RemindersPage } from '../schema.ts';
import { texts } from '../texts.ts';

type Props = { data: RemindersPage; view: View };
type One = RemindersPage['reminders'][number];

/** The messages that go by themselves: each with when it goes, and what it did. */
export function RemindersScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).reminders;
  const { event } = data;
  const saved = view.done === 'set-reminder';
  return (
    <EventPage
      view={view}
      event={event}
      section="messages"
      title={t.title}
      intro={t.intro}
      actions={
        <LinkButton icon="mail" href={`/events/${event.id}/messages/words`}>
          {t.texts}
        </LinkButton>
      }
    >
      {saved && <Notice tone="success" announced title={texts(view.locale).done['set-reminder']} />}
      {data.reminders.map((reminder) => (
        <ReminderForm reminder={reminder} data={data} view={view} />
      ))}
    </EventPage>
  );
}

const isToCompanies = (kind: One['kind']): boolean => kind.startsWith('company');

/** What it will do or did, in a sentence. */
function fate(reminder: One, { data, view }: Props): string {
  const t = texts(view.locale).reminders;
  const moment = (at: string) => momentInWords(at, data.event.timeZone, view.locale);
  if (reminder.ranAt !== null) {
    const went = isToCompanies(reminder.kind) ? t.wentToCompanies : t.went;
    return went(moment(reminder.ranAt), reminder.people ?? 0);
  }
  if (!reminder.isOn || reminder.dueAt === null) return t.off;
  if (reminder.passed) return t.passed;
  if (reminder.kind === 'thanks') return t.goesAfter(moment(reminder.dueAt));
  return isToCompanies(reminder.kind)
    ? t.goesToCompanies(moment(reminder.dueAt), data.companies)
    : t.goes(moment(reminder.dueAt), data.comers);
}

function ReminderForm({ reminder, data, view }: Props & { reminder: One }): JSX.Element {
  const t = texts(view.locale).reminders;
  const { kind } = reminder;
  const id = `reminder-${kind}`;
  // What came back belongs to the form that was sent.
  const ours = view.sent?.values.kind === kind ? view : { ...view, sent: null };
  const field = fieldsFor(Reminder, {
    view: ours,
    command: 'set-reminder',
    labels: {
      days: kind === 'thanks' ? t.daysAfter : t.days,
      atTime: t.atTime,
      minutes: t.minutes,
      channel: t.channel,
    },
    values: reminder,
  });
  return (
    <Section title={t.kinds[kind]} id={kind} intro={fate(reminder, { data, view })}>
      <Form view={ours} command="set-reminder" id={id} action={`/events/${data.event.id}/reminders`}>
        <input type="hidden" name="kind" value={kind} />
        <CheckField locale={view.locale} name="isOn" label={t.isOn} checked={reminder.isOn} />
        <FieldRow>
          {kind.endsWith('hours-before') ? (
            <TextField {...field('minutes')} required type="number" width="short" />
          ) : (
            <>
              <TextField {...field('days')} required type="number" width="short" />
              <TextField {...field('atTime')} required type="time" width="short" />
            </>
          )}
          <SelectField
            {...field('channel')}
            required
            options={REMINDER_CHANNELS.map((value) => ({ value, label: t.channels[value] }))}
          />
        </FieldRow>
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
