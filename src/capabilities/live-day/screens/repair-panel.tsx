import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
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
import type { ScheduleChange } from '../../events/schema.ts';
import type { BoardPage, Cause, RepairChange, RepairProposal } from '../schema.ts';
import { texts } from '../texts.ts';
import { SmallForm } from './press.tsx';

type Props = { data: BoardPage; view: View };

/** The proposal that waits for a decision, or the last repair while it can be undone. */
export function RepairPanel({ data, view }: Props): JSX.Element {
  return (
    <div id="repair" data-live-region="" data-live-announce={announcement({ data, view })}>
      {data.undoable && <Undoable proposal={data.undoable} data={data} view={view} />}
      {data.proposal && <Proposal proposal={data.proposal} data={data} view={view} />}
    </div>
  );
}

function announcement({ data, view }: Props): string | undefined {
  return data.proposal ? texts(view.locale).repair.title : undefined;
}

/** What happened, what stays, each change with its reason and who must be told; then one press. */
function Proposal({ proposal, data, view }: Props & { proposal: RepairProposal }): JSX.Element {
  const t = texts(view.locale);
  const { summary, causes, decisions } = proposal;
  const happened = [
    ...decisions.map((decision) => decisionWords(decision, view)),
    // What was decided is said already.
    ...causes
      .filter(({ reason }) => decisions.length === 0 || !DECIDED.has(reason))
      .map((cause) => causeWords(cause, view)),
  ].filter((words) => words !== '');
  const form = `apply-${proposal.id}`;
  const some = data.event.as === 'organiser' && proposal.changes.length > 1;
  const base = `/events/${data.event.id}/board/repairs/${proposal.id}`;
  return (
    <Section title={t.repair.title} id="repair-proposal">
      <Notice tone="warning" title={happened.length === 0 ? t.repair.onlyHoles : happened.join(' ')}>
        <p>
          {t.repair.summary(summary.kept, summary.before)} {t.repair.balance(summary.before, summary.after)}
        </p>
      </Notice>
      {data.event.as === 'organiser' ? (
        <Actions>
          <SmallForm view={view} action={`${base}/apply`} id={form}>
            {some && <input type="hidden" name="picked" value="true" />}
            <Button kind="primary">{t.repair.apply(summary.candidatesTold + summary.recruitersTold)}</Button>
          </SmallForm>
          <SmallForm view={view} action={`${base}/decline`}>
            <Button kind="quiet">{t.repair.decline}</Button>
          </SmallForm>
        </Actions>
      ) : (
        <p class="muted">{t.repair.door}</p>
      )}
      {proposal.changes.length > 0 && (
        <Disclosure
          summary={t.repair.seeChanges(proposal.changes.length)}
          id={`proposed-${proposal.id}`}
          open={proposal.changes.length <= SEEN_AT_ONCE}
        >
          {some && <p class="muted">{t.pick.text}</p>}
          <Changes proposal={proposal} data={data} view={view} form={some ? form : null} />
        </Disclosure>
      )}
    </Section>
  );
}

/** The last repair: said in a line, told in full when wanted, taken back in one press. */
function Undoable({ proposal, data, view }: Props & { proposal: RepairProposal }): JSX.Element {
  const t = texts(view.locale);
  return (
    <Notice
      tone="success"
      title={(proposal.byHand ? t.hand.title : t.repair.undoTitle)(proposal.appliedAs ?? 0)}
    >
      {proposal.changes.length > 0 && (
        <Disclosure summary={t.repair.seeChanges(proposal.changes.length)} id={`changes-${proposal.id}`}>
          <Changes proposal={proposal} data={data} view={view} form={null} />
        </Disclosure>
      )}
      {data.event.as === 'organiser' && (
        <SmallForm view={view} action={`/events/${data.event.id}/board/repairs/${proposal.id}/undo`}>
          <Button size="small">{proposal.byHand ? t.hand.undo : t.repair.undo}</Button>
        </SmallForm>
      )}
    </Notice>
  );
}

function causeWords({ reason, name, minutes }: Cause, view: View): string {
  const { causes } = texts(view.locale).repair;
  return reason in causes ? causes[reason as keyof typeof causes](name, minutes ?? 0) : '';
}

/** What follows from a decision about the times. */
const DECIDED: ReadonlySet<string> = new Set(['round-cancelled', 'times-moved']);
/** A longer list is opened when somebody wants to read it: what to press stays in sight. */
const SEEN_AT_ONCE = 12;

function decisionWords(decision: ScheduleChange, view: View): string {
  const { decisions } = texts(view.locale);
  switch (decision.kind) {
    case 'delay':
      return decisions.delay(decision.round, decision.minutes);
    case 'move-break':
      return decisions['move-break'](decision.afterRound, decision.toAfterRound);
    case 'add-round':
      return decisions['add-round']();
    default:
      return decisions[decision.kind](decision.round);
  }
}

const BADGES = { added: 'added', removed: 'removed', moved: 'moved', table: 'moved' } as const;

/** Change by change; with a `form`, each can be left out of it. */
function Changes({
  proposal,
  data,
  view,
  form,
}: Props & { proposal: RepairProposal; form: string | null }): JSX.Element {
  const t = texts(view.locale);
  const time = ({ startsAt }: { startsAt: string }) => wallTimeOf(startsAt, data.clock.timeZone);
  const keyOf = ({ kind, registrationId, recruiterId }: RepairChange) =>
    `${kind}/${registrationId}/${recruiterId}`;
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
      rowKey={keyOf}
      selection={
        form === null
          ? undefined
          : {
              name: 'only',
              form,
              label: (change) => t.pick.keep(what(change)),
              chosen: proposal.changes.map(keyOf),
            }
      }
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
