import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  DataTable,
  Disclosure,
  EmptyState,
  FieldRow,
  LinkButton,
  ListLinks,
  Notice,
  planMeterWords,
  Section,
  StateBadge,
  TextField,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { DraftHead, PlanSheet, PlanVersion } from '../schema.ts';
import { texts } from '../texts.ts';
import { SheetGrid, SheetLegend } from './plan-views.tsx';

interface DraftLine extends DraftHead {
  meetings: number;
  objective: number | null;
  bound: number | null;
}

interface Data {
  event: EventHeading;
  sheet: PlanSheet;
  drafts: DraftLine[];
  versions: (Omit<PlanVersion, 'changes'> & { changes: number })[];
  candidates: number;
  withWishes: number;
  nextSeed: number;
}

/** The plan of an event: what is published, the drafts, and the button that makes another. */
export function PlanScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, sheet } = data;
  const base = `/events/${event.id}/plan`;
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
        event.planVersion > 0 && (
          <LinkButton href={`${base}/print`} icon="print">
            {t.plan.print}
          </LinkButton>
        )
      }
    >
      {view.done === 'discard-draft' && <Notice tone="success" announced title={t.plan.discarded} />}
      {view.done === 'publish-draft' && (
        <Notice tone="success" announced title={t.plan.publishedDone(event.planVersion)} />
      )}
      <Make data={data} view={view} />
      <Drafts data={data} view={view} />
      {event.planVersion > 0 ? (
        <Section title={t.plan.current(event.planVersion)} id="published-plan" live>
          <SheetGrid sheet={sheet} zone={event.timeZone} view={view} />
          <SheetLegend sheet={sheet} view={view} />
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

function Make({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).plan;
  const { event, drafts, candidates, withWishes, nextSeed } = data;
  const sent = view.sent?.command === 'start-plan' ? view.sent : null;
  return (
    <Form view={view} command="start-plan" action={`/events/${event.id}/plan/drafts`}>
      {event.wishesOpen && (
        <Notice tone="warning" title={t.wishesStillOpen}>
          <a href={`/events/${event.id}/wishes`}>{t.closeWishes}</a>
        </Notice>
      )}
      <div class="stack">
        <p class="number">{t.wishes(withWishes, candidates)}</p>
        <Actions>
          <Button kind="primary" size="large" icon="play">
            {drafts.length === 0 ? t.make : t.again}
          </Button>
        </Actions>
        <Disclosure summary={t.options} open={sent !== null && Object.keys(sent.errors).length > 0}>
          <FieldRow>
            <TextField
              locale={view.locale}
              name="seed"
              type="number"
              label={t.seed}
              hint={t.seedHint}
              required
              min={1}
              value={sent ? String(sent.values.seed ?? '') : drafts.length === 0 ? 1 : nextSeed}
              error={sent?.errors.seed}
            />
            <TextField
              locale={view.locale}
              name="seconds"
              type="number"
              label={t.seconds}
              required
              min={1}
              max={60}
              value={sent ? String(sent.values.seconds ?? '') : 5}
              error={sent?.errors.seconds}
            />
          </FieldRow>
        </Disclosure>
      </div>
    </Form>
  );
}

function Drafts({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).plan;
  const { event, drafts } = data;
  return (
    <Section title={t.drafts}>
      <DataTable
        locale={view.locale}
        caption={t.drafts}
        id="drafts"
        live
        empty={
          <EmptyState title={t.noDraft} icon="calendar">
            <p>{t.noDraftHint}</p>
          </EmptyState>
        }
        rows={drafts}
        rowKey={({ id }) => id}
        rowTone={({ status }) => (status === 'searching' ? 'now' : status === 'failed' ? 'bad' : null)}
        columns={[
          {
            key: 'number',
            title: t.drafts,
            heading: true,
            cell: ({ id, number }) => <a href={`/events/${event.id}/plan/drafts/${id}`}>{t.draft(number)}</a>,
          },
          { key: 'state', title: t.state, cell: (draft) => <DraftState draft={draft} view={view} /> },
          {
            key: 'meetings',
            title: t.meetings,
            align: 'end',
            cell: ({ meetings, progress }) => progress?.meetings ?? meetings,
          },
          {
            key: 'quality',
            title: t.quality,
            width: 'wide',
            cell: ({ objective, bound, progress }) => {
              const ratio = qualityOf(progress?.objective ?? objective, progress?.bound ?? bound);
              return ratio === null
                ? ''
                : planMeterWords({ locale: view.locale, ratio, optimal: ratio >= 1 });
            },
          },
          { key: 'seed', title: t.seed, align: 'end', cell: ({ seed }) => seed },
          {
            key: 'made',
            title: t.made,
            cell: ({ createdAt, createdBy }) =>
              `${momentInWords(createdAt, event.timeZone, view.locale)}${createdBy ? `, ${createdBy}` : ''}`,
          },
        ]}
      />
    </Section>
  );
}

/** Points found as a part of the most that can be had; null without a bound. */
export function qualityOf(objective: number | null, bound: number | null): number | null {
  if (objective === null || bound === null || bound <= 0) return null;
  return objective >= bound - 1e-6 ? 1 : objective / bound;
}

function DraftState({ draft, view }: { draft: DraftHead; view: View }): JSX.Element {
  const t = texts(view.locale).plan;
  if (draft.publishedAs !== null)
    return (
      <StateBadge state="published" locale={view.locale}>
        {t.publishedAs(draft.publishedAs)}
      </StateBadge>
    );
  if (draft.status === 'searching')
    return (
      <StateBadge state="running" locale={view.locale}>
        {t.searching}
      </StateBadge>
    );
  if (draft.status === 'failed')
    return (
      <StateBadge state="failed" locale={view.locale}>
        {t.failed}
      </StateBadge>
    );
  return (
    <StateBadge state="draft" locale={view.locale}>
      {t.ready}
    </StateBadge>
  );
}

function Versions({ data: { event, versions }, view }: { data: Data; view: View }): JSX.Element {
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
