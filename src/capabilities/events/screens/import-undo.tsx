import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { Button, ConfirmBox, DataTable, Disclosure, Notice, Stats } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import { fieldWords } from './import-columns.tsx';
import { type ImportProps, importAddress } from './import-parts.ts';

/** The way back out of an applied import, with what it will touch. */
export function ImportUndo({ data, view }: ImportProps): JSX.Element | null {
  const t = texts(view.locale).imports.undo;
  const { status, summary } = data.import;
  if (status !== 'applied' || (summary?.created ?? 0) + (summary?.updated ?? 0) === 0) return null;
  const refused = view.sent?.command === 'undo-import' ? view.sent.refusal : null;
  return (
    <Disclosure summary={t.title} open={refused !== null}>
      {refused && <Notice tone="error" announced title={refused} />}
      <Form view={view} command="undo-import" action={`${importAddress(data)}/undo`}>
        <ConfirmBox
          tone="warning"
          title={t.question(summary?.created ?? 0, summary?.updated ?? 0)}
          actions={
            <Button kind="danger" icon="arrow-left">
              {t.press}
            </Button>
          }
        >
          <p>{t.stays}</p>
        </ConfirmBox>
      </Form>
    </Disclosure>
  );
}

/** What the undoing did: what is gone, what is as before, and who stays with the reason. */
export function ImportUndoneReport({ data, view }: ImportProps): JSX.Element | null {
  const t = texts(view.locale).imports.undo;
  const { undone, kind } = data.import;
  if (undone === null) return null;
  return (
    <>
      <Notice tone="success" announced={view.done === 'undo-import'} title={t.done} />
      <Stats
        items={[
          { value: undone.gone, label: t.gone },
          { value: undone.back, label: t.back },
          ...(undone.kept.length > 0
            ? [{ value: undone.kept.length, label: t.kept, tone: 'warn' as const }]
            : []),
        ]}
      />
      {undone.kept.length > 0 && (
        <DataTable
          locale={view.locale}
          caption={t.keptTitle}
          showCaption
          rows={undone.kept}
          rowKey={({ name, why }) => `${name} ${why}`}
          empty={null}
          columns={[
            { key: 'name', title: t.name, heading: true, cell: ({ name }) => <bdi>{name}</bdi> },
            {
              key: 'why',
              title: t.why,
              cell: ({ why, fields }) =>
                fields.length === 0
                  ? t.reasons[why]
                  : `${t.reasons[why]} (${fields.map((field) => fieldWords(field, kind, view)).join(', ')})`,
            },
          ]}
        />
      )}
    </>
  );
}
