import type { JSX } from 'preact';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Columns, DataTable, LinkButton, PlanMeter, Section } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { DraftHead, PlanChange, PlanFigures, PlanSheet } from '../schema.ts';
import { texts } from '../texts.ts';
import { FigureStats } from './draft-figures.tsx';
import { qualityOf } from './plan-data.ts';
import { SheetGrid } from './plan-views.tsx';
import { namesIn } from './sheet.ts';

interface Side {
  draft: DraftHead;
  figures: PlanFigures;
  sheet: PlanSheet;
}

interface Data {
  event: EventHeading;
  promised: number;
  left: Side;
  right: Side;
  changes: PlanChange[];
}

/** Two drafts side by side: their figures, what differs for whom, and both grids with the differences marked. */
export function CompareScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, left, right, changes } = data;
  const base = `/events/${event.id}/plan/drafts`;
  const names = namesIn({
    candidates: [...left.sheet.candidates, ...right.sheet.candidates],
    recruiters: [...left.sheet.recruiters, ...right.sheet.recruiters],
  });
  const differs = new Set(
    changes.map(({ registrationId, recruiterId }) => `${registrationId}/${recruiterId}`),
  );
  return (
    <EventPage
      view={view}
      event={event}
      section="plan"
      title={t.compare.title(left.draft.number, right.draft.number)}
      intro={t.compare.intro(changes.length)}
      wide
    >
      <Columns>
        {[left, right].map((side) => (
          <Section
            title={<a href={`${base}/${side.draft.id}`}>{t.plan.draft(side.draft.number)}</a>}
            actions={
              <LinkButton href={`${base}/${side.draft.id}`} icon="arrow-left" size="small">
                {t.compare.back}
              </LinkButton>
            }
          >
            <PlanMeter
              locale={view.locale}
              ratio={qualityOf(side.figures.objective, side.figures.bound)}
              optimal={qualityOf(side.figures.objective, side.figures.bound) === 1}
            />
            <FigureStats figures={side.figures} promised={data.promised} view={view} />
            <SheetGrid
              caption={t.plan.draft(side.draft.number)}
              sheet={marked(side.sheet, differs)}
              zone={event.timeZone}
              view={view}
            />
          </Section>
        ))}
      </Columns>
      <Section title={t.compare.differences}>
        <DataTable
          locale={view.locale}
          caption={t.compare.differences}
          empty={<p class="muted">{t.compare.intro(0)}</p>}
          rows={changes}
          rowKey={({ registrationId, recruiterId }) => `${registrationId}/${recruiterId}`}
          columns={[
            {
              key: 'candidate',
              title: t.draft.candidate,
              heading: true,
              cell: ({ registrationId }) => <span dir="auto">{names.candidate(registrationId)}</span>,
            },
            {
              key: 'recruiter',
              title: t.draft.recruiter,
              cell: ({ recruiterId }) => <span dir="auto">{names.recruiter(recruiterId)}</span>,
            },
            {
              key: 'left',
              title: t.plan.draft(left.draft.number),
              cell: ({ from }) => (from ? t.draft.place(from.round, from.table) : '–'),
            },
            {
              key: 'right',
              title: t.plan.draft(right.draft.number),
              cell: ({ to }) => (to ? t.draft.place(to.round, to.table) : '–'),
            },
          ]}
        />
      </Section>
    </EventPage>
  );
}

/** The grid with the meetings that the other draft does not have there. */
function marked(sheet: PlanSheet, differs: ReadonlySet<string>): PlanSheet {
  return {
    ...sheet,
    meetings: sheet.meetings.map((meeting) => ({
      ...meeting,
      marks: differs.has(`${meeting.registrationId}/${meeting.recruiterId}`) ? ['moved'] : [],
    })),
  };
}
