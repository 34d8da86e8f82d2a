import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { numberIn } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Disclosure,
  LinkButton,
  Notice,
  PlanMeter,
  ProgressBar,
  Section,
  Tabs,
} from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import type { DraftData } from './draft-data.ts';
import { DraftDetails, DraftFigures } from './draft-figures.tsx';
import { ChosenPanel, FreePanel, WhyPanel } from './draft-panels.tsx';
import { DraftReadiness } from './draft-readiness.tsx';
import { DraftRules } from './draft-rules.tsx';
import { emphasisValues } from './emphasis-fields.tsx';
import { SheetByCandidate, SheetByRecruiter, SheetGrid, SheetLegend } from './plan-views.tsx';
import { Press } from './press.tsx';

/** A draft of the plan: while it is searched, and then to look at, to change, to compare and to publish. */
export function DraftScreen({ data, view }: { data: DraftData; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, draft } = data;
  return (
    <EventPage
      view={view}
      event={event}
      section="plan"
      title={t.draft.title(draft.number)}
      live={`/live/events/${event.id}`}
      wide
      actions={<HeadActions data={data} view={view} />}
    >
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      {['change-draft', 'lock-meeting'].includes(view.done ?? '') && (
        <Notice tone="success" announced title={t.draft.changed} />
      )}
      <div id="draft-state" data-live-region="">
        {draft.status === 'searching' && <Searching data={data} view={view} />}
        {data.failed && <Failed data={data} view={view} />}
        {draft.publishedAs !== null && <Notice tone="info" title={t.draft.published(draft.publishedAs)} />}
        {data.outdated && <Notice tone="warning" title={t.draft.outdated} />}
      </div>
      <div id="draft-body" data-live-region="">
        {data.figures && <Ready data={data} view={view} />}
      </div>
      <script type="module" src={asset('plan-moves.js')} />
    </EventPage>
  );
}

function HeadActions({ data, view }: { data: DraftData; view: View }): JSX.Element | null {
  const t = texts(view.locale).draft;
  const { event, draft, outdated } = data;
  const base = `/events/${event.id}/plan/drafts/${draft.id}`;
  if (draft.status !== 'ready' || draft.publishedAs !== null) return null;
  return (
    <>
      {!outdated && (
        <LinkButton
          kind="primary"
          href={`${base}/publish`}
          icon="flag"
          label={`${t.publish} ${t.publishHint}`}
        >
          {t.publish}
        </LinkButton>
      )}
      <Press
        view={view}
        action={`/events/${event.id}/plan/drafts`}
        values={{ fromDraftId: draft.id, seed: draft.seed, seconds: 5, ...emphasisValues(draft.emphasis) }}
      >
        <Button icon="refresh">{t.again}</Button>
      </Press>
    </>
  );
}

function Searching({ data, view }: { data: DraftData; view: View }): JSX.Element {
  const t = texts(view.locale).draft;
  const { event, draft } = data;
  const progress = draft.progress;
  const fraction = progress?.fraction ?? null;
  const found = progress?.meetings ?? null;
  return (
    <Section title={t.searchingTitle}>
      <ProgressBar
        label={t.progress}
        value={fraction === null ? null : Math.round(fraction * 100)}
        max={100}
        text={
          found === null
            ? undefined
            : `${t.soFar(found)} · ${t.searched(numberIn(view.locale, progress!.iterations))}`
        }
      />
      <PlanMeter
        locale={view.locale}
        ratio={progress?.bound ? Math.min(1, progress.objective / progress.bound) : null}
      />
      <Actions>
        <Press view={view} action={`/events/${event.id}/plan/drafts/${draft.id}/stop`}>
          <Button icon="stop">{t.stop}</Button>
        </Press>
      </Actions>
    </Section>
  );
}

function Failed({ data, view }: { data: DraftData; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, draft } = data;
  return (
    <Notice tone="error" title={t.draft.failedTitle}>
      <p>{t.draft.failedHint}</p>
      <Press
        view={view}
        action={`/events/${event.id}/plan/drafts`}
        values={{ seed: draft.seed, seconds: 5, ...emphasisValues(draft.emphasis) }}
      >
        <Button kind="primary" icon="refresh">
          {t.plan.again}
        </Button>
      </Press>
    </Notice>
  );
}

function Ready({ data, view }: { data: DraftData; view: View }): JSX.Element {
  const t = texts(view.locale).draft;
  const { event, draft, sheet, by, chosen } = data;
  const base = `/events/${event.id}/plan/drafts/${draft.id}`;
  const mayChange = draft.publishedAs === null;
  const shown = chosen && sheet.candidates.find(({ id }) => id === chosen.meeting.registrationId);
  return (
    <>
      <DraftFigures data={data} view={view} />
      <DraftReadiness data={data} view={view} />
      <Tabs
        label={t.views}
        items={[
          { href: base, label: t.grid, current: by === 'grid' },
          { href: `${base}?by=candidate`, label: t.byCandidate, current: by === 'candidate' },
          { href: `${base}?by=recruiter`, label: t.byRecruiter, current: by === 'recruiter' },
        ]}
      />
      <ChosenPanel data={data} view={view} />
      <FreePanel data={data} view={view} />
      <WhyPanel data={data} view={view} />
      {by === 'candidate' && (
        <SheetByCandidate
          sheet={sheet}
          view={view}
          whyHref={(id) => `${base}?by=candidate&candidate=${id}#why`}
          notReady={new Set(data.preparation.people.map(({ registrationId }) => registrationId))}
        />
      )}
      {by === 'recruiter' && <SheetByRecruiter sheet={sheet} view={view} />}
      {by === 'grid' && (
        <div class="plan-moves" id="plan-moves" {...(mayChange ? movesProps(data, view) : {})}>
          {mayChange && <p class="muted">{t.help}</p>}
          <p class="plan-moves__status" role="status" data-plan-status="" />
          <SheetGrid
            sheet={sheet}
            zone={event.timeZone}
            view={view}
            highlight={shown?.short ?? null}
            {...(mayChange
              ? {
                  meetingHref: ({ registrationId, recruiterId }) =>
                    `${base}?meeting=${registrationId}.${recruiterId}#chosen`,
                  placeHref: (recruiterId, round) => `${base}?place=${recruiterId}.${round}#chosen`,
                }
              : {})}
          />
          <SheetLegend sheet={sheet} view={view} />
          {mayChange && (
            <Press
              view={view}
              id="plan-move"
              action={`${base}/changes`}
              values={{
                revision: draft.revision,
                kind: 'move',
                registrationId: '',
                recruiterId: '',
                round: '',
                withRegistrationId: '',
                withRecruiterId: '',
              }}
            >
              {null}
            </Press>
          )}
        </div>
      )}
      <DraftDetails data={data} view={view} />
      <DraftRules data={data} view={view} />
      <Ends data={data} view={view} />
    </>
  );
}

/** What the script of the grid needs to know: where to ask, and its words. */
function movesProps({ event, draft }: DraftData, view: View): Record<string, string> {
  const t = texts(view.locale).draft;
  return {
    'data-what-if': `/api/events/${event.id}/plan/drafts/${draft.id}/what-if`,
    'data-locale': view.locale,
    'data-picked': t.picked('{name}'),
    'data-swap': t.swapWith('{name}'),
    'data-trying': t.trying,
    'data-possible': t.possible,
    'data-gain': t.gain('{points}'),
    'data-loss': t.loss('{points}'),
  };
}

function Ends({ data, view }: { data: DraftData; view: View }): JSX.Element {
  const t = texts(view.locale).draft;
  const { event, draft, others } = data;
  const base = `/events/${event.id}/plan/drafts/${draft.id}`;
  return (
    <Actions>
      {others.slice(0, 4).map(({ id, number }) => (
        <LinkButton href={`${base}/compare/${id}`} icon="swap">
          {t.compareWith(number)}
        </LinkButton>
      ))}
      {draft.publishedAs === null && (
        <Disclosure summary={t.discard}>
          <p>{t.discardTitle}</p>
          <Press view={view} action={`${base}/discard`}>
            <Button kind="danger" icon="trash">
              {t.discard}
            </Button>
          </Press>
        </Disclosure>
      )}
    </Actions>
  );
}
