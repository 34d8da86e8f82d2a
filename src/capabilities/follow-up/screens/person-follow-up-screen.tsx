import type { JSX } from 'preact';
import { dateInShort, dayOf } from '../../../web/dates.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { EventPage, OutcomeTabs } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  FieldRow,
  FileField,
  LinkButton,
  Notice,
  Section,
  SelectField,
  TextArea,
  TextField,
} from '../../../web/widgets/index.ts';
import { CONTRACTS } from '../../events/schema.ts';
import { type DueFollowUp, type PersonFollowUp, SITUATIONS } from '../schema.ts';
import { texts } from '../texts.ts';
import { recordFollowUpInput } from './record-input.ts';

type Props = { data: PersonFollowUp; view: View };

/** One person's three follow-ups, to be filled in with the telephone in the other hand. */
export function PersonFollowUpScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, person, personId } = data;
  return (
    <EventPage
      view={view}
      event={event}
      section="outcomes"
      title={t.person.title(`${person.firstName} ${person.lastName}`)}
      intro={
        person.phone && (
          <a class="nowrap" href={`tel:${person.phone}`}>
            {phoneForReading(person.phone)}
          </a>
        )
      }
      actions={
        <>
          <LinkButton icon="arrow-left" href={`/events/${event.id}/follow-up`}>
            {t.person.back}
          </LinkButton>
          {personId && <LinkButton href={`/people/${personId}`}>{t.person.file}</LinkButton>}
        </>
      }
    >
      <OutcomeTabs eventId={event.id} locale={view.locale} current="follow-up" />
      {view.done !== null && <Notice tone="success" announced title={t.person.saved} />}
      {person.followUps.map((followUp) => (
        <MonthPart followUp={followUp} data={data} view={view} />
      ))}
    </EventPage>
  );
}

/** What is known of this month, in a line. */
function introOf(
  { state, answeredAt, answeredHow, askedAt, dueOn, tries }: DueFollowUp,
  data: PersonFollowUp,
  view: View,
) {
  const t = texts(view.locale);
  const day = (instant: string) => dateInShort(dayOf(instant, data.event.timeZone), view.locale);
  if (answeredAt !== null && answeredHow !== null)
    return t.person.answered(day(answeredAt), t.how[answeredHow]);
  if (state === 'later') return t.person.later(dateInShort(dueOn, view.locale));
  return [t.states[state], askedAt && t.person.asked(day(askedAt)), tries > 0 && t.list.tries(tries)]
    .filter(Boolean)
    .join(' · ');
}

function labelsOf(view: View): Readonly<Record<string, string>> {
  const { situation, contract, startsOn, endsOn, employer, town, note, proof } = texts(view.locale).person;
  return { situation, contract, startsOn, endsOn, employer, town, note, proof };
}

function MonthPart({ followUp, data, view: page }: Props & { followUp: DueFollowUp }): JSX.Element {
  const t = texts(page.locale);
  const { month, situation } = followUp;
  const base = `/events/${data.event.id}/follow-up/${data.person.registrationId}/${month}`;
  // What was typed for one month and not taken stands in that month alone.
  const view = page.sent?.form === base ? page : { ...page, sent: null };
  const field = fieldsFor(recordFollowUpInput, {
    view,
    command: 'record-follow-up',
    labels: labelsOf(view),
    values: followUp,
  });
  return (
    <Section title={t.month(month)} id={`month-${month}`} intro={introOf(followUp, data, view)}>
      <Form view={view} command="record-follow-up" id={`record-${month}`} action={base} files>
        <FieldRow>
          <SelectField
            {...field('situation')}
            required
            options={SITUATIONS.map((value) => ({ value, label: t.situations[value] }))}
            placeholder="–"
          />
          <SelectField
            {...field('contract')}
            placeholder={t.person.noContract}
            options={CONTRACTS.map((value) => ({ value, label: t.contracts[value] }))}
          />
          <TextField {...field('startsOn')} type="date" width="medium" />
          <TextField {...field('endsOn')} type="date" width="medium" />
        </FieldRow>
        <FieldRow>
          <SelectField
            {...field('recruiterId')}
            label={t.person.met}
            placeholder={t.person.notMet}
            options={data.met.map(({ recruiterId, company }) => ({ value: recruiterId, label: company }))}
          />
          <TextField {...field('employer')} />
          <TextField {...field('town')} />
        </FieldRow>
        <TextArea {...field('note')} rows={2} />
        <FileField
          {...field('proof')}
          accept=".pdf,.docx,.odt,.jpg,.jpeg,.png"
          formats={t.person.formats}
          size={t.person.size}
        />
        <Actions>
          <Button kind="primary">{t.person.save}</Button>
          {followUp.proofId && data.personId && (
            <LinkButton href={`/people/${data.personId}/documents/${followUp.proofId}`} icon="file">
              {t.person.openProof}
            </LinkButton>
          )}
        </Actions>
      </Form>
      <Actions>
        {situation === null ? (
          <Form view={view} command="note-no-reply" id={`try-${month}`} action={`${base}/no-reply`}>
            <Button size="small" icon="phone">
              {t.person.noReply}
            </Button>
          </Form>
        ) : (
          <Form view={view} command="record-follow-up" id={`erase-${month}`} action={base}>
            <Button size="small" kind="quiet" name="situation" value="">
              {t.person.takeBack}
            </Button>
          </Form>
        )}
      </Actions>
    </Section>
  );
}
