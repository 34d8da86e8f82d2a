import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { Actions, Button, CheckField, Section } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import { type ImportProps, importAddress } from './import-parts.ts';

/** What will happen, in figures, and the button that does it. */
export function ImportApply({ data, view }: ImportProps): JSX.Element {
  const t = texts(view.locale).imports;
  const { counts, left, spared } = data;
  const base = importAddress(data);
  return (
    <Section title={t.applyTitle} id="apply">
      <Form view={view} command="apply-import" action={`${base}/apply`}>
        <p>{t.willDo(counts.new, counts.update, left)}</p>
        {left > 0 && <p>{t.willLeave(left)}</p>}
        {spared > 0 && <CheckField locale={view.locale} name="withoutCells" label={t.withoutCells(spared)} />}
        <Actions>
          <Button kind="primary" icon="upload">
            {t.apply}
          </Button>
        </Actions>
      </Form>
    </Section>
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
