import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { EventPage, linkWords } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Disclosure, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import type { EventHeading, Places, Recruiter } from '../schema.ts';
import { texts } from '../texts.ts';
import { PersonalLink, RenewLink, Said } from './parts.tsx';
import { RecruiterFields } from './recruiter-fields.tsx';

/** One more company, as the organiser heard of it. */
export function NewRecruiterScreen(props: {
  data: { event: EventHeading; companies: string[]; places: Places; hall: string };
  view: View;
}): JSX.Element {
  const { data, view } = props;
  const t = texts(view.locale).recruiter;
  return (
    <EventPage view={view} event={data.event} section="recruiters" title={t.newTitle}>
      <Form view={view} command="register-recruiter" action={`/events/${data.event.id}/recruiters/new`}>
        <RecruiterFields
          staff
          view={view}
          command="register-recruiter"
          companies={data.companies}
          where={{ places: data.places, hall: data.hall }}
          titles={t}
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

/** A company on the list: its link, its file, and the way out. */
export function RecruiterScreen(props: {
  data: { event: EventHeading; recruiter: Recruiter; link: string | null; places: Places; hall: string };
  view: View;
}): JSX.Element {
  const { data, view } = props;
  const t = texts(view.locale).recruiter;
  const { recruiter, link } = data;
  const base = `/events/${data.event.id}/recruiters/${recruiter.id}`;
  return (
    <EventPage
      view={view}
      event={data.event}
      section="recruiters"
      title={recruiter.company}
      actions={
        <>
          <LinkButton icon="star" href={`${base}/suggestions`}>
            {linkWords(view.locale).suggestions}
          </LinkButton>
          {link !== null && (
            <LinkButton icon="print" href={`${base}/card`}>
              {texts(view.locale).candidate.accessCard}
            </LinkButton>
          )}
        </>
      }
    >
      <Said view={view} />
      {link === null ? (
        <Notice tone="warning" title={t.withdrawnText}>
          <Form view={view} command="reinstate-recruiter" action={`${base}/reinstate`}>
            <Button icon="undo">{t.reinstate}</Button>
          </Form>
        </Notice>
      ) : (
        <Section title={t.link}>
          <PersonalLink view={view} path={link} label={t.link} intro={t.linkIntro} qr={t.link} />
          <RenewLink view={view} command="renew-recruiter-link" action={`${base}/link`} />
        </Section>
      )}
      <Form view={view} command="update-recruiter" action={base}>
        <RecruiterFields
          staff
          view={view}
          command="update-recruiter"
          recruiter={recruiter}
          titles={t}
          where={{ places: data.places, hall: data.hall }}
        />
        <Actions>
          <Button kind="primary">{t.save}</Button>
        </Actions>
      </Form>
      {link !== null && (
        <Disclosure summary={t.withdraw}>
          <p>{t.withdrawText}</p>
          <Form view={view} command="withdraw-recruiter" action={`${base}/withdraw`}>
            <Button kind="danger">{t.withdrawNow}</Button>
          </Form>
        </Disclosure>
      )}
    </EventPage>
  );
}
