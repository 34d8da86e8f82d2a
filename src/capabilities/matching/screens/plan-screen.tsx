import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Disclosure, LinkButton, ListLinks, Notice, Section } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import { Newcomers } from './newcomers.tsx';
import type { PlanData } from './plan-data.ts';
import { Drafts } from './plan-drafts.tsx';
import { Make } from './plan-make.tsx';
import { Readiness } from './plan-readiness.tsx';
import { SheetGrid, SheetLegend } from './plan-views.tsx';
import { StandbyList } from './standby-list.tsx';

/** The plan of an event: what is published, the drafts, and the button that makes another. */
export function PlanScreen({ data, view }: { data: PlanData; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, sheet } = data;
  return (
    <EventPage
      view={view}
      event={event}
      section="plan"
      title={t.plan.title}
      intro={t.plan.intro}
      live={`/live/events/${event.id}`}
      wide
      actions={
        <>
          <LinkButton href={`/events/${event.id}/preparation`} icon="check">
            {t.readiness.people}
          </LinkButton>
          <LinkButton href={`/events/${event.id}/paper`} icon="print">
            {t.plan.print}
          </LinkButton>
        </>
      }
    >
      {view.done === 'discard-draft' && <Notice tone="success" announced title={t.plan.discarded} />}
      {view.done === 'publish-draft' && (
        <Notice tone="success" announced title={t.plan.publishedDone(event.planVersion)} />
      )}
      <Newcomers newcomers={data.newcomers} eventId={event.id} view={view} />
      <div class="stack">
        <Readiness data={data} view={view} />
        <Make data={data} view={view} />
      </div>
      <Drafts data={data} view={view} />
      {event.planVersion > 0 ? (
        <Section title={t.plan.current(event.planVersion)} id="published-plan" live>
          <SheetGrid sheet={sheet} zone={event.timeZone} view={view} />
          <SheetLegend sheet={sheet} view={view} />
          <StandbyList standby={data.standby} sheet={sheet} view={view} />
          <Versions data={data} view={view} />
        </Section>
      ) : (
        <Section title={t.plan.notPublished} id="published-plan" live>
          <p class="muted">{t.plan.notPublishedHint}</p>
        </Section>
      )}
      {event.planVersion > 0 && <ListLinks locale={view.locale} href={`/events/${event.id}/lists/plan`} />}
    </EventPage>
  );
}

function Versions({ data: { event, versions }, view }: { data: PlanData; view: View }): JSX.Element {
  const t = texts(view.locale).plan;
  return (
    <Disclosure summary={t.versions} id="versions">
      <ol class="versions" reversed>
        {versions.map(({ version, kind, publishedAt, publishedBy, changes }) => (
          <li>
            <strong>{t.version(version)}</strong> · {t.kinds[kind]} ·{' '}
            {momentInWords(publishedAt, event.timeZone, view.locale)}
            {publishedBy && `, ${publishedBy}`} · {t.changes(changes)}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
