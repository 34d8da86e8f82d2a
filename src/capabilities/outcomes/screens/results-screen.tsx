import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { EventPage, OutcomeTabs } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Button,
  DataTable,
  EmptyState,
  FieldRow,
  ListLinks,
  SelectField,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import { RESULTS } from '../../meetings/schema.ts';
import type { ResultLine } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventHeading;
  timeZone: string;
  partners: string[];
  lines: ResultLine[];
  filter: { by: string; partner: string | null; result: string | null };
}

/** Every interview with what both sides said of it. */
export function ResultsScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <EventPage
      view={view}
      event={data.event}
      section="outcomes"
      title={t.resultsTitle}
      intro={t.resultsIntro}
      live={`/live/events/${data.event.id}`}
    >
      <OutcomeTabs eventId={data.event.id} locale={view.locale} current="results" />
      <Filter data={data} view={view} />
      <DataTable
        locale={view.locale}
        id="results"
        live
        caption={t.resultsTitle}
        rows={data.lines}
        rowKey={(line) => line.meetingId}
        rowTone={({ state }) => (state === 'held' ? null : 'dim')}
        empty={<EmptyState title={t.noLine} />}
        columns={[
          {
            key: 'candidate',
            title: t.candidate,
            heading: true,
            // The host's staff types there what came on paper.
            cell: ({ meetingId, candidate }) =>
              data.event.as === 'partner' ? (
                <bdi>{candidate}</bdi>
              ) : (
                <a href={`/events/${data.event.id}/meetings/${meetingId}`}>
                  <bdi>{candidate}</bdi>
                </a>
              ),
          },
          { key: 'partner', title: t.partner, cell: ({ partner }) => partner ?? t.alone },
          { key: 'company', title: t.company, cell: ({ company }) => company },
          {
            key: 'time',
            title: t.time,
            align: 'end',
            cell: ({ startsAt }) => wallTimeOf(startsAt, data.timeZone),
          },
          { key: 'state', title: t.state, cell: ({ state }) => t.states[state] },
          {
            key: 'result',
            title: t.result,
            cell: ({ result }) => (result === null ? '–' : t.results[result]),
          },
          {
            key: 'answer',
            title: t.answer,
            cell: ({ answer }) => (answer === null ? '–' : t.answers[answer]),
          },
          { key: 'note', title: t.note, width: 'wide', cell: ({ note }) => note },
        ]}
      />
      <ListLinks locale={view.locale} href={`/events/${data.event.id}/lists/outcomes`} />
    </EventPage>
  );
}

function Filter({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const results = [
    { value: 'none', label: t.none },
    ...RESULTS.map((result) => ({ value: result as string, label: t.results[result] })),
  ];
  const shared = { locale: view.locale, quiet: true } as const;
  return (
    <form method="get" class="filters">
      <FieldRow>
        <SelectField
          {...shared}
          name="by"
          label={t.by}
          value={data.filter.by}
          options={[
            { value: 'candidate', label: t.candidate },
            { value: 'company', label: t.company },
          ]}
        />
        <SelectField
          {...shared}
          name="partner"
          label={t.partner}
          value={data.filter.partner}
          placeholder={t.allPartners}
          options={data.partners.map((name) => ({ value: name, label: name }))}
        />
        <SelectField
          {...shared}
          name="result"
          label={t.result}
          value={data.filter.result}
          placeholder={t.all}
          options={results}
        />
        <Button icon="filter">{t.filter}</Button>
      </FieldRow>
    </form>
  );
}
