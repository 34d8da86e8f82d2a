import type { JSX } from 'preact';
import { OWN_NAMES, READER_LOCALES } from '../../../kernel/locale.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  CheckField,
  Choices,
  Disclosure,
  FieldRow,
  SelectField,
  TextArea,
  TextField,
} from '../../../web/widgets/index.ts';
import { type DoorPage, NewStand, namesIn, WalkIn } from '../schema.ts';
import { texts } from '../texts.ts';

type Props = { data: DoorPage; view: View };

/** Two fields and a sentence for somebody without appointment; what they want, in a few taps, where there is time. */
export function WalkInForm({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).door;
  const partners = data.partners.flatMap(({ id, name }) =>
    id === null || name === null ? [] : [{ value: id, label: name }],
  );
  const labels = {
    firstName: t.firstName,
    lastName: t.lastName,
    partnerId: t.partner,
    site: t.arrivesAt,
    readingLocale: t.language,
  };
  const sent = view.sent?.command === 'register-walk-in' ? view.sent : null;
  // Whoever was looked for and is not on the list is the one who stands there.
  const notFound = data.search !== null && data.people.length === 0;
  const field = fieldsFor(WalkIn, {
    view,
    command: 'register-walk-in',
    labels,
    values: notFound ? namesIn(data.search ?? '') : {},
  });
  return (
    <Disclosure summary={t.walkIn} id="walk-in" open={sent !== null || notFound}>
      <p>{t.walkInText}</p>
      <Form view={view} command="register-walk-in" action={`/events/${data.event.id}/door/walk-ins`}>
        <input type="hidden" name="locale" value={view.locale} />
        <FieldRow>
          <TextField {...field('firstName')} />
          <TextField {...field('lastName')} />
        </FieldRow>
        {data.sites.length > 0 && (
          <SelectField
            {...field('site')}
            required
            value={field('site').value ?? data.deskSite ?? 'hall'}
            options={[
              { value: 'hall', label: t.placeOf.hall },
              ...data.sites.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <CheckField
          locale={view.locale}
          name="consent"
          label={t.consent}
          error={sent?.errors.consent}
          checked={sent?.values.consent !== undefined}
          required
        />
        {sent?.errors.another !== undefined && (
          <CheckField locale={view.locale} name="another" label={t.another} error={sent.errors.another} />
        )}
        <Wanted data={data} view={view} />
        <Disclosure
          summary={partners.length > 0 ? t.partnerAndLanguage : t.language}
          id="walk-in-details"
          open={sent !== null}
        >
          <FieldRow>
            {partners.length > 0 && (
              <SelectField {...field('partnerId')} options={partners} placeholder={t.noPartner} />
            )}
            <SelectField
              {...field('readingLocale')}
              value={field('readingLocale').value ?? view.locale}
              options={READER_LOCALES.map((value) => ({ value, label: OWN_NAMES[value] }))}
            />
          </FieldRow>
        </Disclosure>
        <Actions>
          <Button kind="primary" size="large">
            {t.addWalkIn}
          </Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}

function Wanted({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale).door;
  const sent = view.sent?.command === 'register-walk-in' ? view.sent : null;
  const jobs = new Map<string, string>();
  for (const { recruiterId, needs } of data.stands)
    for (const [position, title] of needs.entries())
      if (!jobs.has(title)) jobs.set(title, `${recruiterId}:${position}`);
  if (data.stands.length === 0) return null;
  return (
    <Disclosure summary={t.wantsMore} id="walk-in-wants" open={sent !== null}>
      <p class="muted">{t.wantsText}</p>
      {jobs.size > 0 && (
        <Choices
          locale={view.locale}
          type="checkbox"
          name="needs"
          label={t.jobs}
          quiet
          inline
          value={sent?.values.needs}
          options={[...jobs]
            .sort(([a], [b]) => a.localeCompare(b))
            .map(([label, value]) => ({ value, label }))}
        />
      )}
      <Choices
        locale={view.locale}
        type="checkbox"
        name="recruiterIds"
        label={t.companies}
        quiet
        inline
        value={sent?.values.recruiterIds}
        options={data.stands.map(({ recruiterId, company }) => ({ value: recruiterId, label: company }))}
      />
    </Disclosure>
  );
}

/** A company that nobody expected: its name, and a table where nobody sits. */
export function NewStandForm({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).door;
  const sent = view.sent?.command === 'welcome-recruiter' ? view.sent : null;
  const field = fieldsFor(NewStand, {
    view,
    command: 'welcome-recruiter',
    labels: {
      company: t.company,
      firstName: t.contactFirst,
      lastName: t.contactLast,
      needs: t.needs,
      table: t.table,
    },
    hints: { needs: t.needsHint },
  });
  return (
    <Disclosure summary={t.newStand} id="new-stand" open={sent !== null}>
      <p>{t.newStandText}</p>
      <Form view={view} command="welcome-recruiter" action={`/events/${data.event.id}/door/recruiters`}>
        <TextField {...field('company')} />
        <FieldRow>
          <TextField {...field('firstName')} />
          <TextField {...field('lastName')} />
        </FieldRow>
        <TextArea {...field('needs')} rows={3} />
        {data.freeTables.length > 0 && (
          <SelectField
            {...field('table')}
            placeholder={t.anyTable}
            options={data.freeTables.map(({ number, label }) => ({
              value: String(number),
              label: label ?? String(number),
            }))}
          />
        )}
        <Actions>
          <Button kind="primary">{t.addStand}</Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}
