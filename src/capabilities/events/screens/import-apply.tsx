import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { Actions, Button, CheckField, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import { type ImportProps, importAddress, LIST_OF } from './import-parts.ts';

/** What will happen, in figures, and the button that does it; no button when there is nothing to do. */
export function ImportApply({ data, view }: ImportProps): JSX.Element {
  const t = texts(view.locale).imports;
  const { counts, left, spared, event } = data;
  const base = importAddress(data);
  const refused = view.sent?.command === 'apply-import' ? view.sent.refusal : null;
  if (counts.new + counts.update + spared === 0)
    return (
      <Section title={t.applyTitle} id="apply">
        <Notice tone="info" title={t.willDo(0, 0, left)}>
          <LinkButton href={`/events/${event.id}/${LIST_OF[data.import.kind].path}`}>
            {t.back[data.import.kind]}
          </LinkButton>
        </Notice>
        <LeftRows data={data} view={view} />
      </Section>
    );
  return (
    <Section title={t.applyTitle} id="apply">
      {refused && <Notice tone="error" announced title={refused} />}
      <Form view={view} command="apply-import" action={`${base}/apply`} class="stack">
        <p>{t.willDo(counts.new, counts.update, left)}</p>
        {left > 0 && <p>{t.willLeave(left)}</p>}
        {spared > 0 && <CheckField locale={view.locale} name="withoutCells" label={t.withoutCells(spared)} />}
        <Actions>
          <Button kind="primary" icon="upload">
            {t.apply}
          </Button>
        </Actions>
      </Form>
      <LeftRows data={data} view={view} />
    </Section>
  );
}

/** The rows that would stay out, to be mended in the spreadsheet instead. */
function LeftRows({ data, view }: ImportProps): JSX.Element | null {
  if (data.left === 0) return null;
  return (
    <p>
      <a href={`${importAddress(data)}/left`} download>
        {texts(view.locale).imports.result.download}
      </a>
    </p>
  );
}

/** The way out: nothing of the file is kept. */
export function ImportAbandon({ data, view }: ImportProps): JSX.Element {
  return (
    <Form
      view={view}
      command="abandon-import"
      action={`${importAddress(data)}/abandon`}
      class="import-abandon"
    >
      <Button kind="quiet" icon="trash">
        {texts(view.locale).imports.abandon}
      </Button>
    </Form>
  );
}
