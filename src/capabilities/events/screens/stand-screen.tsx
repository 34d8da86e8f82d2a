import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { fairWords, linkWords, PersonPage, recruiterMenu } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import type { OwnPlace, OwnStand, Places } from '../schema.ts';
import { texts } from '../texts.ts';
import { linkBase, PersonalLink, Said, WhenWhere } from './parts.tsx';
import { StandFields } from './recruiter-fields.tsx';

/** A recruiter's own stand, by the personal link. */
export function StandScreen({
  data,
  view,
}: {
  data: OwnStand & { places: Places; own: OwnPlace | null; hasFair: boolean };
  view: View;
}): JSX.Element {
  const { stand: t, recruit } = texts(view.locale);
  const { event, recruiter, link, open } = data;
  const base = linkBase(view);
  return (
    <PersonPage
      view={view}
      over={event.name}
      title={recruiter.company}
      intro={t.intro}
      menu={recruiterMenu(view, 'stand')}
    >
      <Said view={view} />
      <WhenWhere event={event} own={data.own} view={view} />
      {data.hasFair && (
        <Actions>
          <LinkButton icon="screen" href={`${base}/stand-desk`}>
            {fairWords(view.locale).desk}
          </LinkButton>
        </Actions>
      )}
      {!open && <Notice tone="info" title={t.closed} />}
      {open && (
        <Form view={view} command="update-stand" action={`${base}/stand`}>
          <StandFields
            view={view}
            command="update-stand"
            stand={recruiter}
            titles={recruit}
            pitchHint={t.pitchHint(event.pitchSeconds)}
            where={{ places: data.places, hall: event.place }}
          />
          <Actions>
            <Button kind="primary" size="large" wide>
              {t.save}
            </Button>
          </Actions>
        </Form>
      )}
      <Section title={t.link}>
        <PersonalLink view={view} path={link} label={t.link} intro={t.linkIntro} qr={t.qr} />
      </Section>
      <p>
        <a href={`${base}/contact`}>{t.contact}</a>
      </p>
      <p>
        <a href={`${base}/calendar`}>{linkWords(view.locale).calendar}</a>
      </p>
    </PersonPage>
  );
}
