import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { EventPage, OutcomeTabs } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, LinkButton, Notice, Tabs, TextField } from '../../../web/widgets/index.ts';
import { AUDIENCES, type SlipPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { OpinionFields } from './opinion-form.tsx';

/** Slips from paper, one after the other: four keys and Enter. */
export function SlipScreen({ data, view }: { data: SlipPage; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, audience } = data;
  const base = `/events/${event.id}/satisfaction`;
  return (
    <EventPage
      view={view}
      event={event}
      section="outcomes"
      title={t.slip.title}
      intro={t.slip.intro}
      actions={
        <LinkButton icon="arrow-left" href={base}>
          {t.slip.back}
        </LinkButton>
      }
    >
      <OutcomeTabs eventId={event.id} locale={view.locale} current="satisfaction" />
      {view.done === 'type-slip' && <Notice tone="success" announced title={t.slip.saved} />}
      <Tabs
        label={t.page.audience}
        items={AUDIENCES.map((one) => ({
          href: `${base}/slips?audience=${one}`,
          label: t.audiences[one],
          current: one === audience,
        }))}
      />
      <Form view={view} command="type-slip" action={`${base}/slips`} class="stack">
        <input type="hidden" name="audience" value={audience} />
        {audience === 'candidate' && (
          <TextField
            locale={view.locale}
            name="code"
            label={t.slip.code}
            quiet
            width="medium"
            value={view.sent ? String(view.sent.values.code ?? '') : undefined}
            error={view.sent?.errors.code}
          />
        )}
        <OpinionFields audience={audience} questions={data.questions} said={null} view={view} />
        <Actions>
          <Button kind="primary">{t.slip.save}</Button>
        </Actions>
      </Form>
    </EventPage>
  );
}
