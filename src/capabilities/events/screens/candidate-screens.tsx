import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { EventPage, linkWords } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import type { Attendee, EventHeading, Places } from '../schema.ts';
import { texts } from '../texts.ts';
import { CandidateFields } from './candidate-fields.tsx';
import { StatusBadge } from './candidates-screen.tsx';
import { PersonalLink, RenewLink, Said } from './parts.tsx';
import { DistanceForm } from './place-fields.tsx';

/** The places of the event, and the name of its hall. */
interface Where {
  places: Places;
  hall: string;
}

type Partners = { organisationId: string; name: string }[];

/** One more person, typed by the organiser or by a counsellor. */
export function NewCandidateScreen(props: {
  data: { event: EventHeading; partners: Partners } & Where;
  view: View;
}): JSX.Element {
  const { data, view } = props;
  const t = texts(view.locale).candidate;
  return (
    <EventPage view={view} event={data.event} section="candidates" title={t.newTitle}>
      <DistanceForm view={view} places={data.places} aboutOthers />
      <Form view={view} command="register-candidate" action={`/events/${data.event.id}/candidates/new`} files>
        <CandidateFields
          view={view}
          command="register-candidate"
          partners={data.partners}
          places={data.places}
          hall={data.hall}
        />
        <Actions>
          <Button kind="primary" size="large">
            {t.submit}
          </Button>
        </Actions>
      </Form>
    </EventPage>
  );
}

/** Somebody's file: whether they come, the link to hand over, and what is known. */
export function CandidateScreen(props: {
  data: { event: EventHeading; candidate: Attendee; link: string | null; partners: Partners } & Where;
  view: View;
}): JSX.Element {
  const { data, view } = props;
  const t = texts(view.locale).candidate;
  const { sharing } = texts(view.locale);
  const { candidate, event, link, partners } = data;
  const base = `/events/${event.id}/candidates/${candidate.id}`;
  return (
    <EventPage
      view={view}
      event={event}
      section="candidates"
      title={`${candidate.firstName} ${candidate.lastName}`.trim()}
      intro={t.card(candidate.cardCode)}
      actions={
        candidate.named && (
          <>
            {candidate.hasCv && (
              <LinkButton icon="download" href={`${base}/cv`} download>
                {t.cvDownload}
              </LinkButton>
            )}
            <LinkButton icon="star" href={`${base}/suggestions`}>
              {linkWords(view.locale).suggestions}
            </LinkButton>
            {event.as === 'partner' && (
              <LinkButton icon="person" href={`/people/${candidate.personId}`}>
                {linkWords(view.locale).file}
              </LinkButton>
            )}
            {(event.as === 'partner' || candidate.partnerId === null) && (
              <LinkButton href={`${base}/data`}>{linkWords(view.locale).rights}</LinkButton>
            )}
            <LinkButton icon="eye" href={`${base}/sharing`}>
              {t.recruitersSee}
            </LinkButton>
            <LinkButton icon="print" href={`${base}/card`}>
              {t.accessCard}
            </LinkButton>
          </>
        )
      }
    >
      <Said view={view} />
      <StatusForm candidate={candidate} base={base} view={view} />
      {link === null ? (
        <Notice tone="info" title={sharing.unnamed}>
          {sharing.unnamedText}
        </Notice>
      ) : (
        <>
          <Section title={t.link}>
            <PersonalLink
              view={view}
              path={link}
              label={t.link}
              intro={candidate.email === null && candidate.phone === null ? t.help : t.linkIntro}
              qr={t.link}
            />
            <RenewLink view={view} command="renew-candidate-link" action={`${base}/link`} />
          </Section>
          <Form view={view} command="update-candidate" action={base} files>
            <CandidateFields
              view={view}
              command="update-candidate"
              candidate={candidate}
              partners={partners}
              places={data.places}
              hall={data.hall}
            />
            <Actions>
              <Button kind="primary">{t.save}</Button>
            </Actions>
          </Form>
        </>
      )}
    </EventPage>
  );
}

function StatusForm(props: { candidate: Attendee; base: string; view: View }): JSX.Element {
  const { candidate, base, view } = props;
  const t = texts(view.locale).candidate;
  const { status } = candidate;
  return (
    <Form view={view} command="change-candidate-status" action={`${base}/status`}>
      <Actions>
        <StatusBadge status={status} view={view} />
        {status === 'registered' && (
          <Button name="change" value="confirm" icon="check">
            {t.confirm}
          </Button>
        )}
        {status === 'cancelled' ? (
          <Button name="change" value="reinstate" icon="undo">
            {t.reinstate}
          </Button>
        ) : (
          <Button kind="quiet" name="change" value="cancel" icon="cross">
            {t.cancel}
          </Button>
        )}
      </Actions>
    </Form>
  );
}
