import type { JSX } from 'preact';
import { dateInWords, momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { candidateMenu, EventPage, PersonPage } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Choices, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { EventHeading } from '../../events/schema.ts';
import { type KeptChoice, SHARED_FIELDS, type SharedField, type Sharing, USUAL_FIELDS } from '../schema.ts';
import { texts } from '../texts.ts';

interface Shown {
  sharing: Sharing;
  /** The recruiter whom the boxes are about; null for all. */
  recruiterId: string | null;
}

/** What recruiters will read of me. */
export function MySharingScreen({ data, view }: { data: Shown; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <PersonPage
      view={view}
      title={t.title}
      over={data.sharing.event.name}
      intro={t.intro}
      menu={candidateMenu(view, 'registration')}
      readAloud
    >
      <Body data={data} view={view} command="choose-my-sharing" />
    </PersonPage>
  );
}

/** The same, for who accompanies somebody. */
export function SharingScreen(props: { data: Shown & { event: EventHeading }; view: View }): JSX.Element {
  const { data, view } = props;
  const t = texts(view.locale);
  const { event, sharing } = data;
  return (
    <EventPage
      view={view}
      event={event}
      section="candidates"
      title={t.titleOf(`${sharing.name} ${sharing.values.lastName}`)}
      intro={t.introStaff}
      actions={
        <LinkButton icon="arrow-left" href={`/events/${event.id}/candidates/${sharing.registrationId}`}>
          {t.backToPerson}
        </LinkButton>
      }
    >
      <Body data={data} view={view} command="choose-sharing" />
    </EventPage>
  );
}

function Body({ data, view, command }: { data: Shown; view: View; command: string }): JSX.Element {
  const t = texts(view.locale);
  const { sharing, recruiterId } = data;
  const { event } = sharing;
  const one = sharing.recruiters.find(({ id }) => id === recruiterId) ?? null;
  const page = view.path.split('?')[0]!;
  return (
    <>
      {view.done === command && <Notice tone="success" announced title={t.done} />}
      <p>{t.always(sharing.name, sharing.initial)}</p>
      <p>{t.never}</p>
      <Section title={one === null ? t.forAll : t.forOne(one.company)}>
        <p class="muted">{said(one === null ? sharing.all : one.own, sharing, view)}</p>
        <Form view={view} command={command} action={page} class="stack">
          {one !== null && <input type="hidden" name="recruiterId" value={one.id} />}
          <Choices
            locale={view.locale}
            type="checkbox"
            name="fields"
            label={t.question}
            quiet
            options={SHARED_FIELDS.map((field) => ({
              value: field,
              label: t.fields[field],
              hint: shownBy(field, sharing, view),
            }))}
            value={[...((one?.own ?? sharing.all)?.fields ?? USUAL_FIELDS)]}
          />
          <Actions>
            <Button kind="primary" size="large">
              {t.submit}
            </Button>
            {(one === null ? sharing.all : one.own) !== null && (
              <Button kind="quiet" name="usual" value="true">
                {one === null ? t.usual : t.asForAll}
              </Button>
            )}
          </Actions>
        </Form>
        {one !== null && <a href={page}>{t.back}</a>}
      </Section>
      {one === null && (
        <Section title={t.others} intro={t.othersIntro}>
          {sharing.recruiters.length === 0 ? (
            <p>{t.noRecruiters}</p>
          ) : (
            <ul class="rows">
              {sharing.recruiters.map(({ id, company, own }) => (
                <li>
                  <span>
                    <strong dir="auto">{company}</strong>{' '}
                    <span class="muted">{own === null ? t.same : t.own}</span>
                  </span>
                  <a href={`${page}?recruiter=${id}`}>
                    {t.another}
                    <span class="hidden">{withColon(view.locale, '', company)}</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <p class="muted">{t.period(event.opensDays, event.closesDays)}</p>
    </>
  );
}

/** When it was chosen, and with whom. */
function said(choice: KeptChoice | null, { event, all }: Sharing, view: View): string {
  const t = texts(view.locale);
  const kept = choice ?? all;
  if (kept === null) return t.usualNow;
  const moment = momentInWords(kept.chosenAt, event.timeZone, view.locale);
  return choice === null ? t.same : kept.assisted ? t.chosenWith(moment) : t.chosenAt(moment);
}

/** What a recruiter would read, as it stands in the file now. */
function shownBy(field: SharedField, { values }: Sharing, view: View): string {
  const t = texts(view.locale);
  const names = new Intl.DisplayNames(view.locale, { type: 'language' });
  const shown: Record<SharedField, readonly (string | null)[]> = {
    'last-name': [values.lastName],
    phone: [values.phone && phoneForReading(values.phone)],
    email: [values.email],
    town: [values.town],
    languages: values.languages.map(({ code, level }) =>
      [names.of(code) ?? code, level].filter(Boolean).join(' '),
    ),
    occupations: values.occupations,
    abilities: values.abilities,
    licences: values.licences,
    availability: [
      ...values.hours.map((hour) => t.hours[hour]),
      values.availableFrom === null ? null : t.from(dateInWords(values.availableFrom, view.locale)),
    ],
    cv: [values.hasCv ? t.cvThere : null],
  };
  return shown[field].filter(Boolean).join(', ') || t.nothingYet;
}
