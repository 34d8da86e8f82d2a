import type { JSX } from 'preact';
import { dateInWords, timeOf } from '../../../web/dates.ts';
import { EventPage, linkWords } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Columns,
  CopyLink,
  LinkButton,
  Notice,
  RoundRibbon,
  Section,
  Steps,
  withBreaks,
} from '../../../web/widgets/index.ts';
import type { EventFacts, EventHeading, Stage } from '../schema.ts';
import { texts } from '../texts.ts';
import { Said } from './parts.tsx';

interface Data {
  event: EventHeading;
  facts: EventFacts;
  stage: Stage;
  now: string;
  counts: {
    partners: number;
    recruiters: number;
    positions: number;
    pitches: number;
    candidates: number;
    waiting: number;
    wishers: number;
    drafts: number;
    meetings: number;
    outcomes: number;
  };
  partners: { organisationId: string; name: string; role: string; candidates: number }[];
}

/** The preparation of an event on one page: what is done, what comes now, and the addresses to pass on. */
export function EventScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).event;
  const { event, facts } = data;
  const time = (instant: string) => timeOf(instant, facts.timeZone, view.locale);
  return (
    <EventPage
      view={view}
      event={event}
      section="prepare"
      title={t.title}
      intro={`${dateInWords(facts.date, view.locale)}, ${t.times(time(facts.startsAt), time(facts.endsAt))} · ${facts.place}`}
      live={`/live/events/${event.id}`}
      ribbon={
        <RoundRibbon
          rounds={withBreaks(facts.rounds, facts.breaks)}
          now={data.now}
          zone={facts.timeZone}
          locale={view.locale}
        />
      }
      actions={
        <>
          <LinkButton icon="people" href={`/events/${event.id}/capacity`}>
            {t.capacity}
          </LinkButton>
          <LinkButton icon="play" href={`/events/${event.id}/rehearsal`}>
            {t.rehearsal}
          </LinkButton>
          {!event.rehearsal && (
            <LinkButton icon="door" href={`/events/${event.id}/hall`}>
              {t.hall}
            </LinkButton>
          )}
          <LinkButton icon="place" href={`/events/${event.id}/sites`}>
            {t.sites}
          </LinkButton>
          <LinkButton icon="camera" href={`/events/${event.id}/calls`}>
            {linkWords(view.locale).calls}
          </LinkButton>
          <LinkButton icon="company" href={`/events/${event.id}/fair`}>
            {linkWords(view.locale).fair}
          </LinkButton>
          <LinkButton icon="settings" href={`/events/${event.id}/settings`}>
            {t.settings}
          </LinkButton>
        </>
      }
    >
      <Said view={view} />
      {facts.clockShiftSeconds !== 0 && <Notice tone="warning" title={t.clock} />}
      <div id="steps" data-live-region="">
        <Steps locale={view.locale} steps={stepsOf(data, view)} />
      </div>
      <Columns>
        {facts.public && (
          <Section title={t.publicPage}>
            <p>
              <a href={`/e/${facts.slug}`}>{`/e/${facts.slug}`}</a>
            </p>
            <CopyLink
              locale={view.locale}
              id="register-link"
              label={t.registerLink}
              value={`${view.origin}/e/${facts.slug}/register`}
            />
            <CopyLink
              locale={view.locale}
              id="recruit-link"
              label={t.recruitLink}
              value={`${view.origin}/e/${facts.slug}/recruit`}
            />
          </Section>
        )}
        <Section title={t.partners}>
          {data.counts.partners === 0 && <p>{t.noPartner}</p>}
          <ul>
            {data.partners.map(({ name, role, candidates }) => (
              <li>
                {name} · {role === 'host' && candidates === 0 ? t.host : t.brings(candidates)}
              </li>
            ))}
          </ul>
        </Section>
      </Columns>
    </EventPage>
  );
}

function stepsOf({ event, facts, counts, stage }: Data, view: View) {
  const { steps, notes } = texts(view.locale).event;
  const base = `/events/${event.id}`;
  const published = facts.planVersion > 0;
  const list = [
    {
      key: 'settings',
      href: `${base}/settings`,
      note: notes.settings(facts.rounds.length, facts.tables.length),
      done: true,
    },
    {
      key: 'partners',
      href: `${base}/settings#partners`,
      note: notes.partners(counts.partners),
      done: counts.partners > 0,
    },
    {
      key: 'recruiters',
      href: `${base}/recruiters`,
      note: notes.recruiters(counts.recruiters, counts.positions),
      done: counts.recruiters > 0,
    },
    {
      key: 'candidates',
      href: `${base}/candidates`,
      note: notes.candidates(counts.candidates, counts.waiting),
      done: counts.candidates > 0,
    },
    {
      key: 'pitches',
      href: `${base}/pitches`,
      note: notes.pitches(counts.pitches, counts.recruiters),
      done: published || (counts.recruiters > 0 && counts.pitches === counts.recruiters),
    },
    {
      key: 'wishes',
      href: `${base}/wishes`,
      note: notes.wishes(counts.wishers, facts.wishesOpen),
      done: published || (counts.wishers > 0 && !facts.wishesOpen),
    },
    {
      key: 'plan',
      href: `${base}/plan`,
      note: notes.plan(facts.planVersion, counts.drafts),
      done: published,
    },
    { key: 'day', href: `${base}/board`, note: notes.day(counts.meetings), done: stage === 'after' },
    { key: 'outcomes', href: `${base}/results`, note: notes.outcomes(counts.outcomes), done: false },
  ] as const;
  const current = list.find(({ done }) => !done)?.key;
  return list.map(({ key, href, note, done }) => ({
    label: steps[key],
    href,
    note,
    state: done ? ('done' as const) : key === current ? ('current' as const) : ('todo' as const),
  }));
}
