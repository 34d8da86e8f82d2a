import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { EventPage, OutcomeTabs } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Badge,
  Button,
  DataTable,
  FileField,
  LinkButton,
  Notice,
  Stats,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { ImportPreview, PlannedRow } from '../schema.ts';
import { texts } from '../texts.ts';

/** Where a list that was filled in is given back. */
export function ImportScreen({ data, view }: { data: { event: EventHeading }; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event } = data;
  return (
    <EventPage
      view={view}
      event={event}
      section="outcomes"
      title={t.import.title}
      intro={t.import.intro}
      actions={
        <LinkButton icon="arrow-left" href={`/events/${event.id}/follow-up`}>
          {t.person.back}
        </LinkButton>
      }
    >
      <OutcomeTabs eventId={event.id} locale={view.locale} current="follow-up" />
      {view.sent?.command === 'apply-follow-up-import' && (
        <Notice tone="error" announced title={view.sent.refusal ?? t.refusals['import-stale']} />
      )}
      <ListFile
        command="preview-follow-up-import"
        action={`/events/${event.id}/follow-up/import`}
        error={view.sent?.errors.file}
        view={view}
      />
    </EventPage>
  );
}

interface ListFileProps {
  readonly command: string;
  readonly action: string;
  readonly error: string | undefined;
  readonly view: View;
}

/** Where a list that was filled in is given back, to be looked at first. */
export function ListFile({ command, action, error, view }: ListFileProps): JSX.Element {
  const t = texts(view.locale);
  return (
    <Form view={view} command={command} action={action} files>
      <FileField
        locale={view.locale}
        name="file"
        label={t.import.file}
        required
        accept=".xlsx,.ods,.csv,.tsv"
        formats={t.import.formats}
        size={t.person.size}
        error={error}
      />
      <Actions>
        <Button kind="primary">{t.import.look}</Button>
      </Actions>
    </Form>
  );
}

const TONES = {
  new: ['good', 'dot'],
  update: ['info', 'half'],
  same: ['neutral', 'ring'],
  error: ['bad', 'cross'],
} as const;
const STATES = ['new', 'update', 'same', 'error'] as const;

/** What a list brings, row by row, before anything is written down. */
export function ImportPreviewScreen({ data, view }: { data: ImportPreview; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, rows, read } = data;
  return (
    <EventPage view={view} event={event} section="outcomes" title={t.import.previewTitle}>
      <OutcomeTabs eventId={event.id} locale={view.locale} current="follow-up" />
      <WhatAListBrings rows={rows} read={read} base={`/events/${event.id}/follow-up/import`} view={view} />
    </EventPage>
  );
}

/** The rows of a list and the press that writes them down: `base` is where the list is given, `base/apply` where it is taken. */
export function WhatAListBrings(props: {
  rows: readonly PlannedRow[];
  read: string;
  base: string;
  /** Where another file is chosen, when it is not `base`. */
  other?: string;
  command?: string;
  view: View;
}): JSX.Element {
  const { rows, read, base, other = base, command = 'apply-follow-up-import', view } = props;
  const t = texts(view.locale);
  const count = (state: PlannedRow['state']) => rows.filter((row) => row.state === state).length;
  const taken = count('new') + count('update');
  return (
    <>
      <Stats
        items={STATES.map((state) => ({ value: String(count(state)), label: t.import.counts[state] }))}
      />
      {taken === 0 && <Notice tone="info">{t.import.nothing}</Notice>}
      <Form view={view} command={command} action={`${base}/apply`}>
        <input type="hidden" name="rows" value={read} />
        <Actions>
          {taken > 0 && <Button kind="primary">{t.import.apply(taken)}</Button>}
          <LinkButton href={other}>{t.import.other}</LinkButton>
        </Actions>
      </Form>
      <DataTable
        locale={view.locale}
        caption={t.import.previewTitle}
        rows={rows}
        rowKey={({ line, month }) => `${line}-${month}`}
        empty={<p>{t.import.nothing}</p>}
        columns={[
          { key: 'line', title: t.import.line, align: 'end', cell: ({ line }) => line },
          { key: 'name', title: t.list.person, heading: true, cell: ({ name }) => <bdi>{name}</bdi> },
          { key: 'month', title: t.list.monthLabel, cell: ({ month }) => t.month(month) },
          {
            key: 'state',
            title: t.list.state,
            cell: ({ state, problem }) => (
              <Badge tone={TONES[state][0]} shape={TONES[state][1]}>
                {problem === null ? t.import.states[state] : t.import.problems[problem]}
              </Badge>
            ),
          },
          {
            key: 'said',
            title: t.person.situation,
            cell: ({ said }) =>
              said &&
              [
                t.situations[said.situation],
                said.contract && t.contracts[said.contract],
                said.startsOn,
                said.employer,
              ]
                .filter(Boolean)
                .join(' · '),
          },
        ]}
      />
    </>
  );
}
