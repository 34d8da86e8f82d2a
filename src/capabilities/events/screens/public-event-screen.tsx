import type { JSX } from 'preact';
import { fairWords, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Card, Cards, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import { beside } from '../../../web/words.ts';
import type { PublicEvent } from '../schema.ts';
import { texts } from '../texts.ts';
import { WhenWhere } from './parts.tsx';

/** An event as everybody may see it: when, where, who recruits, and the way in. */
export function PublicEventScreen(props: {
  data: PublicEvent & { fairOpen: boolean };
  view: View;
}): JSX.Element {
  const { data, view } = props;
  const t = texts(view.locale).publicEvent;
  const { event, open, full, recruiters } = data;
  return (
    <PersonPage view={view} title={event.name} indexable readAloud>
      <WhenWhere event={event} view={view} />
      {event.description && <p>{event.description}</p>}
      {!open && <Notice tone="info" title={t.closed} />}
      {open && full && <Notice tone="warning" title={t.full} />}
      {open && (
        <Actions>
          <LinkButton kind="primary" size="large" href={`/e/${event.slug}/register`}>
            {t.register}
          </LinkButton>
          <LinkButton icon="company" href={`/e/${event.slug}/recruit`}>
            {t.recruit}
          </LinkButton>
        </Actions>
      )}
      {data.fairOpen && (
        <Actions>
          <LinkButton icon="screen" href={`/e/${event.slug}/fair`}>
            {fairWords(view.locale).visit}
          </LinkButton>
        </Actions>
      )}
      <Section title={t.companies}>
        {recruiters.length === 0 ? (
          <p>{t.noCompany}</p>
        ) : (
          <Cards>
            {recruiters.map((recruiter) => (
              <Company recruiter={recruiter} view={view} />
            ))}
          </Cards>
        )}
      </Section>
    </PersonPage>
  );
}

function Company(props: { recruiter: PublicEvent['recruiters'][number]; view: View }): JSX.Element {
  const { recruiter, view } = props;
  const { contracts, publicEvent } = texts(view.locale);
  return (
    <Card title={recruiter.company}>
      <p class="muted">{[recruiter.sector, recruiter.city].filter(Boolean).join(' · ')}</p>
      <ul>
        {recruiter.needs.map(({ title, contract, positions }) => (
          <li>
            {title}
            {beside(title, contracts[contract])}
            {positions > 1 && ` · ${publicEvent.positions(positions)}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}
