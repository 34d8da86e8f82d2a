import type { JSX } from 'preact';
import type { Download } from '../../../kernel/files.ts';
import type { View } from '../../../web/view.ts';
import { Actions, LinkButton, Notice, Section, Stats } from '../../../web/widgets/index.ts';
import { type TableFormat, tableFile } from '../../../web/workbook.ts';
import type { LeftRow } from '../schema.ts';
import { texts } from '../texts.ts';
import { type ImportProps, importAddress, LIST_OF } from './import-parts.ts';
import { problemOf } from './import-row.tsx';
import { ImportUndo, ImportUndoneReport } from './import-undo.tsx';

/** What an import did, and what to do with the rows that stayed out. */
export function ImportResult({ data, view }: ImportProps): JSX.Element {
  const t = texts(view.locale).imports.result;
  const { kind, summary } = data.import;
  const { event } = data;
  const { created = 0, updated = 0, unchanged = 0, waiting = 0, needs = 0, left = 0 } = summary ?? {};
  return (
    <>
      {view.done === 'apply-import' && <Notice tone="success" announced title={t.done} />}
      <ImportUndoneReport data={data} view={view} />
      {data.import.status === 'applied' && (
        <Stats
          items={[
            { value: created, label: t.created[kind], ...(created > 0 && { tone: 'good' as const }) },
            ...(kind === 'recruiters' ? [{ value: needs, label: t.needs }] : []),
            { value: updated, label: t.updated },
            { value: unchanged, label: t.unchanged },
            ...(waiting > 0 ? [{ value: waiting, label: t.waiting, tone: 'warn' as const }] : []),
            ...(left > 0 ? [{ value: left, label: t.left, tone: 'warn' as const }] : []),
          ]}
        />
      )}
      <Actions>
        <LinkButton kind="primary" href={`/events/${event.id}/${LIST_OF[kind].path}`} iconAfter="arrow-right">
          {t.toList[kind]}
        </LinkButton>
        <LinkButton href={`/events/${event.id}/${kind}/import`} icon="upload">
          {t.another}
        </LinkButton>
      </Actions>
      <ImportUndo data={data} view={view} />
      {data.left > 0 && (
        <Section title={t.leftTitle} intro={t.leftIntro}>
          <LinkButton href={`${importAddress(data)}/left`} icon="download" download>
            {t.download}
          </LinkButton>
        </Section>
      )}
    </>
  );
}

/** The rows that stayed out as a workbook: the columns of the file, and why. */
export function leftRowsFile({
  data,
  view,
}: {
  data: { fileName: string; headers: string[]; rows: LeftRow[] };
  view: View;
}): Promise<Download> {
  const t = texts(view.locale).imports;
  const reason = ({ reasons }: LeftRow) =>
    [
      ...new Set(
        reasons.map(({ code, cell }) =>
          [problemOf(code, view), cell === '' ? '' : `(${cell})`].join(' ').trim(),
        ),
      ),
    ].join(' ');
  const bare = data.fileName.replace(/\.[a-z\d]{1,8}$/i, '');
  return tableFile(
    t.leftFile.name(bare),
    [
      {
        name: t.leftFile.sheet,
        rows: [
          [...data.headers, t.leftFile.reason],
          ...data.rows.map((row) => [
            ...data.headers.map((_, index) => row.cells[index] ?? null),
            reason(row),
          ]),
        ],
      },
    ],
    formatOf(data.fileName),
  );
}

/** The same kind of file as came. */
function formatOf(fileName: string): TableFormat {
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return 'csv';
  return /\.ods$/i.test(fileName) ? 'ods' : 'xlsx';
}
