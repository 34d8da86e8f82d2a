import type { JSX } from 'preact';
import type { Facts } from '../../../kernel/result.ts';
import { PlainPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, TextField } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

/** Asks why a long list of addresses is taken, before it is. What was asked for stays in the address. */
export function ReasonPage({ facts, view }: { facts: Facts; view: View }): JSX.Element {
  const { reason: t } = texts(view.locale);
  const { pathname, searchParams } = new URL(view.path, 'http://here.invalid');
  return (
    <PlainPage view={view} title={t.title} intro={t.intro(Number(facts.people))}>
      <form action={pathname}>
        {[...searchParams]
          .filter(([name]) => name !== 'reason')
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <TextField
          locale={view.locale}
          name="reason"
          label={t.label}
          hint={t.hint}
          required
          maxlength={200}
        />
        <Actions>
          <Button kind="primary" icon="download">
            {t.take}
          </Button>
        </Actions>
      </form>
    </PlainPage>
  );
}
