import type { JSX } from 'preact';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Columns,
  DataTable,
  LinkButton,
  Notice,
  Section,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { DraftHead, PlanChange, PlanSheet } from '../schema.ts';
import { texts } from '../texts.ts';
import { Press } from './press.tsx';
import { namesIn } from './sheet.ts';

interface Data {
  event: EventHeading;
  draft: DraftHead;
  changes: PlanChange[];
  sheet: PlanSheet;
  outdated: boolean;
}

/** Before a plan is published: what changes, and who must be told. */
export function PublicationScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, draft, changes, sheet, outdated } = data;
  const base = `/events/${event.id}/plan/drafts/${draft.id}`;
  const version = event.planVersion + 1;
  const names = namesIn(sheet);
  const candidates = grouped(changes, 'registrationId');
  const recruiters = grouped(changes, 'recruiterId');
  return (
    <EventPage
      view={view}
      event={event}
      section="plan"
      title={t.publication.title(version)}
      intro={event.planVersion === 0 ? t.publication.introFirst : t.publication.introNext}
      actions={
        <LinkButton href={base} icon="arrow-left">
          {t.publication.back}
        </LinkButton>
      }
    >
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      {outdated && <Notice tone="warning" title={t.draft.outdated} />}
      <div class="stack">
        <p class="prose">
          {changes.length === 0
            ? t.publication.nothing
            : t.publication.counts(candidates.length, recruiters.length)}{' '}
          {event.planVersion > 0 && t.publication.stays}
        </p>
        {!outdated && (
          <Actions>
            <Press view={view} action={`${base}/publish`} values={{ revision: draft.revision }}>
              <Button kind="primary" size="large" icon="flag">
                {t.publication.press(version, candidates.length + recruiters.length)}
              </Button>
            </Press>
          </Actions>
        )}
      </div>
      <Columns>
        <Told
          title={t.publication.candidates(candidates.length)}
          groups={candidates}
          first={event.planVersion === 0}
          name={names.candidate}
          whom={(change) => names.recruiter(change.recruiterId)}
          view={view}
        />
        <Told
          title={t.publication.recruiters(recruiters.length)}
          groups={recruiters}
          first={event.planVersion === 0}
          name={names.recruiter}
          whom={(change) => names.candidate(change.registrationId)}
          view={view}
        />
      </Columns>
    </EventPage>
  );
}

type Group = { id: string; changes: PlanChange[] };

function grouped(changes: readonly PlanChange[], by: 'registrationId' | 'recruiterId'): Group[] {
  const groups = new Map<string, PlanChange[]>();
  for (const change of changes) groups.set(change[by], [...(groups.get(change[by]) ?? []), change]);
  return [...groups].map(([id, own]) => ({ id, changes: own }));
}

function Told(props: {
  title: string;
  groups: Group[];
  /** Nobody has a plan yet: everything is new, and need not be said so. */
  first: boolean;
  name: (id: string) => string;
  whom: (change: PlanChange) => string;
  view: View;
}): JSX.Element {
  const { title, groups, first, name, whom, view } = props;
  const t = texts(view.locale);
  return (
    <Section title={title}>
      <DataTable
        locale={view.locale}
        caption={title}
        empty={<p class="muted">{t.publication.nothing}</p>}
        rows={[...groups].sort((a, b) => name(a.id).localeCompare(name(b.id), view.locale))}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'who',
            title: t.publication.who,
            heading: true,
            width: 'narrow',
            cell: ({ id }) => <span dir="auto">{name(id)}</span>,
          },
          {
            key: 'what',
            title: t.publication.what,
            cell: ({ changes }) => (
              <ul class="told">
                {changes.map((change) => (
                  <li dir="auto">
                    {first && change.to
                      ? t.change.first(change.to.round, change.to.table, whom(change))
                      : changeWords(change, whom(change), view)}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  );
}

/** A change in a sentence, for one of the two people it concerns. */
export function changeWords({ kind, from, to }: PlanChange, whom: string, view: View): string {
  const t = texts(view.locale).change;
  switch (kind) {
    case 'added':
      return t.added(to!.round, to!.table, whom);
    case 'removed':
      return t.removed(from!.round, whom);
    case 'moved':
      return t.moved(from!.round, to!.round, to!.table, whom);
    case 'table':
      return t.table(to!.round, to!.table, whom);
  }
}
