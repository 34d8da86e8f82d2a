import type { JSX } from 'preact';
import { numberIn } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Columns, DataTable, LinkButton, Section } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { DraftHead, Emphasis, Tally } from '../schema.ts';
import { texts } from '../texts.ts';
import { EmphasisFields, emphasisValues } from './emphasis-fields.tsx';
import { Press } from './press.tsx';

interface Data {
  event: EventHeading;
  draft: DraftHead;
  emphasis: Emphasis;
  result: { before: Tally; after: Tally; replaced: number } | null;
}

/** What would change in a draft if rules weighed otherwise: the question, the answer in words, and a press to go on. */
export function WeighScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).weigh;
  const { event, draft, emphasis, result } = data;
  const base = `/events/${event.id}/plan/drafts/${draft.id}`;
  return (
    <EventPage
      view={view}
      event={event}
      section="plan"
      title={t.title(draft.number)}
      intro={t.intro}
      actions={
        <LinkButton href={`${base}#rules`} icon="arrow-left">
          {t.back}
        </LinkButton>
      }
    >
      <Columns>
        <form method="get" action={`${base}/weigh#result`} class="stack">
          <EmphasisFields emphasis={emphasis} view={view} published={event.planVersion > 0} />
          <Actions>
            <Button kind={result === null ? 'primary' : 'secondary'} icon="search">
              {t.press}
            </Button>
          </Actions>
        </form>
        {result && <Result data={{ ...data, result }} view={view} />}
      </Columns>
    </EventPage>
  );
}

function Result(props: { data: Data & { result: NonNullable<Data['result']> }; view: View }): JSX.Element {
  const { event, draft, emphasis, result } = props.data;
  const { view } = props;
  const t = texts(view.locale).weigh;
  const { before, after, replaced } = result;
  const keys = (Object.keys(t.rows) as (keyof Tally)[]).filter(
    (key) => key !== 'changed' || event.planVersion > 0,
  );
  const differing = keys.filter((key) => before[key] !== after[key]);
  return (
    <Section title={t.result} id="result">
      {replaced === 0 && differing.length === 0 ? (
        <p>{t.same}</p>
      ) : (
        <>
          <ul>
            {differing.map((key) => (
              <li>{t.differences[key](after[key] - before[key])}</li>
            ))}
            {replaced > 0 && <li>{t.replaced(replaced)}</li>}
          </ul>
          <DataTable
            locale={view.locale}
            caption={t.result}
            empty={null}
            rows={keys}
            rowKey={(key) => key}
            rowTone={(key) => (before[key] === after[key] ? null : 'now')}
            columns={[
              { key: 'what', title: t.counted, heading: true, cell: (key) => t.rows[key] },
              { key: 'now', title: t.now, align: 'end', cell: (key) => numberIn(view.locale, before[key]) },
              {
                key: 'otherwise',
                title: t.otherwise,
                align: 'end',
                cell: (key) => numberIn(view.locale, after[key]),
              },
            ]}
          />
          <Actions>
            <Press
              view={view}
              action={`/events/${event.id}/plan/drafts`}
              values={{
                fromDraftId: draft.id,
                seed: draft.seed,
                seconds: 5,
                ...emphasisValues(emphasis),
              }}
            >
              <Button kind="primary" icon="play">
                {t.again}
              </Button>
            </Press>
          </Actions>
        </>
      )}
    </Section>
  );
}
