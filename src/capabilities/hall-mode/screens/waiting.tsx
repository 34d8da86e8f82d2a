import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Choices, DataTable, Notice, Section } from '../../../web/widgets/index.ts';
import { PLAN, type PlanClash } from '../schema.ts';
import { texts } from '../texts.ts';
import type { HallData, WaitingHome } from './data.ts';
import { Differences } from './differences.tsx';

interface Part {
  data: HallData;
  waiting: WaitingHome;
  view: View;
}

/** What a laptop brings, before anything is taken over: what comes, what both places did otherwise, and the press. */
export function Waiting({ data, waiting, view }: Part): JSX.Element {
  const t = texts(view.locale).hall;
  const { event } = data;
  const { brought, differences, plan, twins } = waiting;
  const nothing = Object.values(brought).every((count) => count === 0);
  const agreed = differences.length === 0 && plan === null;
  return (
    <>
      <Section title={t.waiting(waiting.laptop, momentInWords(waiting.packedAt, data.timeZone, view.locale))}>
        {waiting.again && <Notice tone="info" title={t.cameBefore} />}
        <p>{nothing ? t.nothingNew : t.broughtWords(brought)}</p>
        {twins.length > 0 && (
          <Notice tone="warning" title={t.twins}>
            {twins.join(', ')}. <a href={`/events/${event.id}/candidates`}>{t.twinsWhere}</a>
          </Notice>
        )}
      </Section>
      <Form view={view} command="take-home" action={`/events/${event.id}/hall/home`} class="stack">
        {agreed && <p>{brought.presses > 0 ? t.agreedButDoor : t.agreed}</p>}
        {plan && <Plans data={data} plan={plan} view={view} />}
        {differences.length > 0 && (
          <Section title={t.differences(differences.length)} intro={t.differencesIntro}>
            <Differences data={data} differences={differences} view={view} choose />
          </Section>
        )}
        <Actions>
          <Button kind="primary" icon="check">
            {t.takeHome}
          </Button>
        </Actions>
        <p class="muted">{t.atOnce}</p>
      </Form>
      <Form view={view} command="drop-hall-file" action={`/events/${event.id}/hall/drop`}>
        <Actions>
          <Button>{t.drop}</Button>
        </Actions>
      </Form>
    </>
  );
}

/** The plan of both places, person by person, and which one stands. */
function Plans({ data, plan, view }: { data: HallData; plan: PlanClash; view: View }): JSX.Element {
  const t = texts(view.locale).hall;
  const places = (side: PlanClash['lines'][number]['here']) =>
    side.length === 0
      ? t.noInterview
      : side
          .map(({ recruiterId, round, table }) => t.place(data.companies[recruiterId] ?? '–', round, table))
          .join(' · ');
  return (
    <Section title={t.plan} intro={t.planIntro(plan.madeHere, plan.madeInHall)}>
      <input type="hidden" name="choices.0.key" value={PLAN} />
      <Choices
        locale={view.locale}
        name="choices.0.kept"
        label={t.whichPlan}
        required
        type="radio"
        value={[plan.kept]}
        options={[
          { value: 'hall', label: t.planOf.hall, hint: t.planHint.hall },
          { value: 'here', label: t.planOf.here, hint: t.planHint.here },
        ]}
      />
      <DataTable
        locale={view.locale}
        caption={t.planLines(plan.lines.length)}
        empty={<p>{t.agreed}</p>}
        rows={plan.lines}
        rowKey={({ registrationId }) => registrationId}
        columns={[
          {
            key: 'who',
            title: t.columns.what,
            heading: true,
            cell: ({ registrationId }) => data.people[registrationId] ?? t.somebody,
          },
          { key: 'hall', title: t.columns.hall, cell: ({ hall }) => places(hall) },
          { key: 'here', title: t.columns.here, cell: ({ here }) => places(here) },
        ]}
      />
    </Section>
  );
}
