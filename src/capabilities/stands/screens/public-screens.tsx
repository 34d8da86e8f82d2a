import type { JSX } from 'preact';
import { z } from 'zod';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Card,
  Cards,
  CheckField,
  EmptyState,
  LinkButton,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import type { PublicFair, PublicStand } from '../schema.ts';
import { texts } from '../texts.ts';
import { Needs, Said, StandShown, StandState } from './parts.tsx';

/** The fair as everybody may see it. */
export function PublicFairScreen({ data, view }: { data: PublicFair; view: View }): JSX.Element {
  const t = texts(view.locale).fair;
  const { event, stands, talkMinutes } = data;
  return (
    <PersonPage
      view={view}
      title={t.title}
      over={event.name}
      intro={t.intro(talkMinutes)}
      indexable
      wide
      readAloud
    >
      <Said view={view} />
      <WayIn registers={data.registers} slug={event.slug} view={view} />
      <Section title={t.stands}>
        {stands.length === 0 ? (
          <EmptyState title={t.noStand} icon="company" />
        ) : (
          <Cards>
            {stands.map((stand) => (
              <Card title={stand.company} level={3}>
                <p class="muted">{[stand.sector, stand.city].filter(Boolean).join(' · ')}</p>
                <StandState stand={stand} view={view} />
                <Needs stand={stand} view={view} />
                <LinkButton href={`/e/${event.slug}/fair/${stand.id}`} label={t.seeOf(stand.company)}>
                  {t.see}
                </LinkButton>
              </Card>
            ))}
          </Cards>
        )}
      </Section>
    </PersonPage>
  );
}

/** A stand as everybody may see it. */
export function PublicStandScreen({ data, view }: { data: PublicStand; view: View }): JSX.Element {
  const t = texts(view.locale).fair;
  const { event, stand } = data;
  return (
    <PersonPage view={view} title={stand.company} over={event.name} indexable readAloud>
      <StandShown stand={stand} view={view} />
      <WayIn registers={data.registers} slug={event.slug} view={view} />
      <p>
        <LinkButton href={`/e/${event.slug}/fair`} icon="arrow-left">
          {t.back}
        </LinkButton>
      </p>
    </PersonPage>
  );
}

const ShortForm = z.object({
  firstName: z.string().min(1).max(80),
  lastName: z.string().min(1).max(80),
  email: z.string().max(200).nullable(),
});

/** How one comes to talk with a stand: in one short form, or by registering for the event. */
function WayIn(props: { registers: boolean; slug: string; view: View }): JSX.Element {
  const { registers, slug, view } = props;
  const t = texts(view.locale).fair;
  if (!registers)
    return (
      <>
        <p>{t.withLink}</p>
        <Actions>
          <LinkButton kind="primary" href={`/e/${slug}/register`}>
            {t.register}
          </LinkButton>
        </Actions>
      </>
    );
  const field = fieldsFor(ShortForm, {
    view,
    command: 'register-at-fair',
    labels: { firstName: t.firstName, lastName: t.lastName, email: t.email },
  });
  return (
    <Section title={t.enter} intro={t.enterIntro}>
      <Form view={view} command="register-at-fair" action={`/e/${slug}/fair/enter`} class="stack">
        <input type="hidden" name="locale" value={view.locale} />
        <TextField {...field('firstName')} autocomplete="given-name" />
        <TextField {...field('lastName')} autocomplete="family-name" />
        <TextField {...field('email')} type="email" autocomplete="email" />
        <CheckField
          locale={view.locale}
          name="consent"
          value="true"
          label={t.consent}
          error={view.sent?.errors.consent}
          required
        />
        <p>
          <a href={`/e/${slug}/privacy`}>{t.privacy}</a>
        </p>
        <Button kind="primary" size="large" wide>
          {t.enter}
        </Button>
      </Form>
      <p class="muted">{t.withLink}</p>
    </Section>
  );
}
