import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  DataTable,
  Disclosure,
  Notice,
  Section,
  StateBadge,
} from '../../../web/widgets/index.ts';
import type { BoardPage, Cause, RepairChange, RepairProposal } from '../schema.ts';
import { texts } from '../texts.ts';

type Props = { data: BoardPage; view: View };

/** The proposal that waits for a decision, or the last repair while it can be undone. */
export function RepairPanel({ data, view }: Props): JSX.Element {
  return (
    <div id="repair" data-live-region="" data-live-announce={announcement({ data, view })}>
      {data.proposal ? (
        <Proposal proposal={data.proposal} data={data} view={view} />
      ) : (
        data.undoable && <Undoable proposal={data.undoable} data={data} view={view} />
      )}
    </div>
  );
}

function announcement({ data, view }: Props): string | undefined {
  return data.proposal ? texts(view.locale).repair.title : undefined;
}

/** What happened, what stays, each change with its reason and who must be told; then one press. */
function Proposal({ proposal, data, view }: Props & { proposal: RepairProposal }): JSX.Element {
  const t = texts(view.locale);
  const { summary, causes } = proposal;
  const base = `/events/${data.event.id}/board/repairs/${proposal.id}`;
  return (
    <Section title={t.repair.title} id="repair-proposal">
      <Notice
        tone="warning"
        title={
          causes.length === 0 ? t.repair.onlyHoles : causes.map((cause) => causeWords(cause, view)).join(' ')
        }
      >
        <p>
          {t.repair.summary(summary.kept, summary.before)} {t.repair.balance(summary.before, summary.after)}
        </p>
      </Notice>
      {data.event.as === 'organiser' ? (
        <Actions>
          <Form view={view} command="apply-repair" action={`${base}/apply`}>
            <Button kind="primary">{t.repair.apply(summary.candidatesTold + summary.recruitersTold)}</Button>
          </Form>
          <Form view={view} command="decline-repair" action={`${base}/decline`}>
            <Button kind="quiet">{t.repair.decline}</Button>
          </Form>
        </Actions>
      ) : (
        <p class="muted">{t.repair.door}</p>
      )}
      <Changes proposal={proposal} data={data} view={view} />
    </Section>
  );
}

/** The last repair: said in a line, told in full when wanted, taken back in one press. */
function Undoable({ proposal, data, view }: Props & { proposal: RepairProposal }): JSX.Element {
  const t = texts(view.locale);
  return (
    <Notice tone="success" title={t.repair.undoTitle(proposal.appliedAs ?? 0)}>
      <Disclosure summary={t.repair.seeChanges(proposal.changes.length)} id={`changes-${proposal.id}`}>
        <Changes proposal={proposal} data={data} view={view} />
      </Disclosure>
      {data.event.as === 'organiser' && (
        <Form
          view={view}
          command="undo-repair"
          action={`/events/${data.event.id}/board/repairs/${proposal.id}/undo`}
        >
          <Button size="small">{t.repair.undo}</Button>
        </Form>
      )}
    </Notice>
  );
}

function causeWords({ reason, name, minutes }: Cause, view: View): string {
  const { causes } = texts(view.locale).repair;
  return reason in causes ? causes[reason as keyof typeof causes](name, minutes ?? 0) : '';
}

const BADGES = { added: 'added', removed: 'removed', moved: 'moved', table: 'moved' } as const;

function Changes({ proposal, data, view }: Props & { proposal: RepairProposal }): JSX.Element {
  const t = texts(view.locale);
  const time = ({ startsAt }: { startsAt: string }) => wallTimeOf(startsAt, data.clock.timeZone);
  const what = ({ kind, candidate, company, from }: RepairChange) => {
    if (kind === 'added') return t.repair.added(candidate, company);
    if (kind === 'removed' || from === null) return t.repair.removed(candidate, company);
    return kind === 'moved'
      ? t.repair.moved(candidate, company, time(from))
      : t.repair.tableMoved(candidate, company, String(from.table ?? ''));
  };
  return (
    <DataTable
      locale={view.locale}
      caption={t.repair.what}
      rows={proposal.changes}
      rowKey={({ registrationId, recruiterId, kind }) => `${kind}/${registrationId}/${recruiterId}`}
      empty={null}
      columns={[
        {
          key: 'when',
          title: t.repair.when,
          cell: ({ from, to }) => {
            const place = to ?? from;
            const table = place === null || place.table === null ? '' : `, ${t.table(String(place.table))}`;
            return place && <span class="nowrap">{`${time(place)}${table}`}</span>;
          },
        },
        {
          key: 'what',
          title: t.repair.what,
          heading: true,
          cell: (change) => (
            <span class="repair-what">
              <StateBadge state={BADGES[change.kind]} locale={view.locale} /> {what(change)}
            </span>
          ),
        },
        { key: 'why', title: t.repair.why, cell: ({ reason, who }) => t.repair.reasons[reason](who ?? '') },
        {
          key: 'told',
          title: t.repair.told,
          cell: ({ tell, candidate, company }) =>
            tell.map((whom) => (whom === 'candidate' ? candidate : company)).join(', ') ||
            t.repair.nobodyTold,
        },
      ]}
    />
  );
}
