import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { Badge, DataTable, PlanGrid, PlanLegend, type PlanMark } from '../../../web/widgets/index.ts';
import type { PlanSheet, ShownMeeting } from '../schema.ts';
import { texts } from '../texts.ts';
import { meetingsBy, namesIn } from './sheet.ts';

interface GridProps {
  sheet: PlanSheet;
  zone: string;
  view: View;
  /** Where several grids stand on a page: which one this is. */
  caption?: string;
  /** Addresses of a meeting and of a free place, where they can be pressed. */
  meetingHref?: (meeting: ShownMeeting) => string;
  placeHref?: (recruiterId: string, round: number) => string;
  /** Name to show up. */
  highlight?: string | null;
}

/** The plan with a line per interviewer and a column per round. */
export function SheetGrid({
  sheet,
  zone,
  view,
  caption,
  meetingHref,
  placeHref,
  highlight,
}: GridProps): JSX.Element {
  const t = texts(view.locale);
  const candidates = new Map(sheet.candidates.map((candidate) => [candidate.id, candidate]));
  const at = new Map<string, ShownMeeting>();
  const tables = new Map<string, number>();
  for (const meeting of sheet.meetings) {
    const row = `${meeting.recruiterId}/${meeting.seat}`;
    for (let round = meeting.round; round < meeting.round + meeting.rounds; round++)
      at.set(`${row}/${round}`, meeting);
    if (meeting.table !== null && !tables.has(row)) tables.set(row, meeting.table);
  }
  const rows = sheet.recruiters.flatMap(({ id, name, seats, away }) =>
    Array.from({ length: seatsShown(sheet, id, seats) }, (_, seat) => ({
      id: `${id}/${seat + 1}`,
      recruiterId: id,
      away,
      name: seat === 0 ? name : `${name} (${seat + 1})`,
      detail: name,
      table: tables.has(`${id}/${seat + 1}`) ? String(tables.get(`${id}/${seat + 1}`)) : null,
    })),
  );
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  return (
    <PlanGrid
      locale={view.locale}
      caption={caption ?? t.plan.caption}
      rounds={sheet.rounds.map(({ number, startsAt }) => ({ number, time: wallTimeOf(startsAt, zone) }))}
      recruiters={rows}
      highlight={highlight}
      freeHref={placeHref && ((row, round) => placeHref(rowOf.get(row)!.recruiterId, round))}
      cell={(row, round) => {
        const meeting = at.get(`${row}/${round}`);
        if (!meeting) return rowOf.get(row)!.away.includes(round) ? 'away' : null;
        const { short, name } = candidates.get(meeting.registrationId) ?? { short: '', name: '' };
        return {
          name: short,
          fullName: name,
          rank: meeting.rank,
          marks: meeting.marks,
          href: meetingHref?.(meeting),
        };
      }}
      columnTotal={(round) =>
        sheet.meetings.filter((one) => one.round <= round && round < one.round + one.rounds).length
      }
    />
  );
}

/** As many lines as the recruiter has interviewers, or as the plan uses. */
function seatsShown(sheet: PlanSheet, recruiterId: string, seats: number): number {
  const used = sheet.meetings.filter((one) => one.recruiterId === recruiterId).map(({ seat }) => seat);
  return Math.max(seats, ...used);
}

export function SheetLegend({ sheet, view }: { sheet: PlanSheet; view: View }): JSX.Element | null {
  const marks = [...new Set(sheet.meetings.flatMap((meeting) => meeting.marks))] as PlanMark[];
  return marks.length === 0 ? null : <PlanLegend locale={view.locale} marks={marks} />;
}

/** One line per person, with their rounds. */
export function SheetByCandidate(props: {
  sheet: PlanSheet;
  view: View;
  /** Address that explains the wishes of somebody which are not held. */
  whyHref?: (registrationId: string) => string;
  /** Own people who are not ready yet. */
  notReady?: ReadonlySet<string>;
}): JSX.Element {
  const { sheet, view, whyHref, notReady } = props;
  const t = texts(view.locale);
  const names = namesIn(sheet);
  const meetings = meetingsBy(sheet, 'registrationId');
  const why = whyHref && {
    key: 'why',
    title: t.draft.whyNot,
    width: 'narrow' as const,
    cell: ({ id }: { id: string }) => (
      <a class="nowrap" href={whyHref(id)}>
        {t.draft.whyNot}
      </a>
    ),
  };
  return (
    <DataTable
      locale={view.locale}
      caption={t.draft.byCandidate}
      empty={null}
      rows={sheet.candidates}
      rowKey={({ id }) => id}
      rowTone={({ id }) => (meetings.has(id) ? null : 'warn')}
      columns={[
        {
          key: 'name',
          title: t.draft.candidate,
          heading: true,
          cell: ({ id, name }) => (
            <>
              <span dir="auto">{name}</span>{' '}
              {notReady?.has(id) && (
                <Badge tone="warn" shape="half">
                  {t.draftReadiness.mark}
                </Badge>
              )}
            </>
          ),
        },
        {
          key: 'count',
          title: t.plan.meetings,
          align: 'end',
          cell: ({ id }) => meetings.get(id)?.length ?? 0,
        },
        {
          key: 'rounds',
          title: t.draft.rounds,
          width: 'wide',
          cell: ({ id }) => (
            <Places meetings={meetings.get(id) ?? []} whom={(one) => names.recruiter(one.recruiterId)} />
          ),
        },
        ...(why ? [why] : []),
      ]}
    />
  );
}

/** One line per recruiter, with their rounds. */
export function SheetByRecruiter({ sheet, view }: { sheet: PlanSheet; view: View }): JSX.Element {
  const t = texts(view.locale);
  const names = namesIn(sheet);
  const meetings = meetingsBy(sheet, 'recruiterId');
  return (
    <DataTable
      locale={view.locale}
      caption={t.draft.byRecruiter}
      empty={null}
      rows={sheet.recruiters}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t.draft.recruiter,
          heading: true,
          cell: ({ name }) => <span dir="auto">{name}</span>,
        },
        {
          key: 'count',
          title: t.plan.meetings,
          align: 'end',
          cell: ({ id }) => meetings.get(id)?.length ?? 0,
        },
        {
          key: 'rounds',
          title: t.draft.rounds,
          width: 'wide',
          cell: ({ id }) => (
            <Places meetings={meetings.get(id) ?? []} whom={(one) => names.candidate(one.registrationId)} />
          ),
        },
      ]}
    />
  );
}

function Places({
  meetings,
  whom,
}: {
  meetings: readonly ShownMeeting[];
  whom: (meeting: ShownMeeting) => string;
}): JSX.Element {
  return (
    <ul class="places">
      {meetings.map((meeting) => (
        <li>
          <span class="places__round number">{meeting.round}</span> <span dir="auto">{whom(meeting)}</span>
          {meeting.rank !== null && <span class="places__rank number">{meeting.rank}</span>}
        </li>
      ))}
    </ul>
  );
}
