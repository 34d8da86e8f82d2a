import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Disclosure, FieldRow, Notice, TextField } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import { Chosen } from './draft-rules.tsx';
import { EmphasisFields } from './emphasis-fields.tsx';
import type { PlanData } from './plan-data.ts';

/** The press that makes a plan, and, for who wants, how it is searched and what counts in it. */
export function Make({ data, view }: { data: PlanData; view: View }): JSX.Element {
  const t = texts(view.locale).plan;
  const { event, drafts, candidates, withWishes, nextSeed } = data;
  const sent = view.sent?.command === 'start-plan' ? view.sent : null;
  return (
    <Form view={view} command="start-plan" action={`/events/${event.id}/plan/drafts`}>
      {event.wishesOpen && (
        <Notice tone="warning" title={t.wishesStillOpen}>
          <a href={`/events/${event.id}/wishes`}>{t.closeWishes}</a>
        </Notice>
      )}
      <div class="stack">
        <p class="number">{t.wishes(withWishes, candidates)}</p>
        <Actions>
          <Button kind="primary" size="large" icon="play">
            {drafts.length === 0 ? t.make : t.again}
          </Button>
        </Actions>
        <Chosen emphasis={data.emphasis} view={view} />
        <Disclosure summary={t.options} open={sent !== null && Object.keys(sent.errors).length > 0}>
          <EmphasisFields emphasis={data.emphasis} view={view} published={event.planVersion > 0} />
          <FieldRow>
            <TextField
              locale={view.locale}
              name="seed"
              type="number"
              label={t.seed}
              hint={t.seedHint}
              required
              min={1}
              value={sent ? String(sent.values.seed ?? '') : drafts.length === 0 ? 1 : nextSeed}
              error={sent?.errors.seed}
            />
            <TextField
              locale={view.locale}
              name="seconds"
              type="number"
              label={t.seconds}
              required
              min={1}
              max={60}
              value={sent ? String(sent.values.seconds ?? '') : 5}
              error={sent?.errors.seconds}
            />
          </FieldRow>
        </Disclosure>
      </div>
    </Form>
  );
}
