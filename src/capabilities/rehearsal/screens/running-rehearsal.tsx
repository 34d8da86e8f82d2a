import type { JSX } from 'preact';
import { timeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Columns,
  ConfirmBox,
  CopyLink,
  DataTable,
  Facts,
  LinkButton,
  Notice,
  Section,
} from '../../../web/widgets/index.ts';
import { type Bottlenecks, SPEEDS } from '../schema.ts';
import { texts } from '../texts.ts';
import type { RehearsalData } from './data.ts';

/** The desk of a rehearsal that runs: its clock, who waits, what is stuck, and the press that removes it all. */
export function RunningRehearsal({ data, view }: { data: RehearsalData; view: View }): JSX.Element {
  const t = texts(view.locale).rehearsal;
  const { event, rehearsal, waiting, bottlenecks, over } = data;
  const base = `/events/${event.id}`;
  return (
    <div class="stack">
      <div id="over" data-live-region="">
        {over && <Notice tone="info" title={t.over} announced />}
      </div>
      <Columns>
        <Section title={t.clock} id="clock" live>
          <Facts
            items={[
              { term: t.time, value: rehearsal?.at ? timeOf(rehearsal.at, data.timeZone, view.locale) : '–' },
              { term: t.fields.speed, value: t.speeds(rehearsal?.speed ?? 0) },
            ]}
          />
          <Form view={view} command="set-rehearsal-clock" action={`${base}/rehearsal/clock`}>
            <Actions>
              {SPEEDS.map((speed) => (
                <Button
                  name="speed"
                  value={String(speed)}
                  kind={speed === rehearsal?.speed ? 'primary' : 'secondary'}
                >
                  {t.speeds(speed)}
                </Button>
              ))}
            </Actions>
          </Form>
          <Form view={view} command="set-rehearsal-clock" action={`${base}/rehearsal/clock`}>
            <Button name="jump" value="next-round" icon="arrow-right">
              {t.nextRound}
            </Button>
          </Form>
        </Section>
        <Section title={t.waiting} id="waiting" live>
          {waiting.length === 0 ? (
            <p>{t.nobodyWaits}</p>
          ) : (
            <ul>
              {waiting.map(({ name, minutes, walkIn }) => (
                <li>{t.waits(walkIn ? t.walkIn(name) : name, minutes)}</li>
              ))}
            </ul>
          )}
          <CopyLink
            locale={view.locale}
            id="door-link"
            label={t.doorLink}
            value={`${view.origin}${base}/door`}
          />
          <Actions>
            <LinkButton kind="primary" icon="door" href={`${base}/door`}>
              {t.toDoor}
            </LinkButton>
            <LinkButton icon="table" href={`${base}/board`}>
              {t.toBoard}
            </LinkButton>
            <LinkButton icon="screen" href={`${base}/wall`}>
              {t.toWall}
            </LinkButton>
          </Actions>
        </Section>
      </Columns>
      {bottlenecks && <Stuck data={data} bottlenecks={bottlenecks} view={view} />}
      <ConfirmBox
        title={t.endTitle}
        tone="danger"
        actions={
          <Form view={view} command="end-rehearsal" action={`${base}/rehearsal/end`}>
            <Button kind="danger" icon="cross">
              {t.end}
            </Button>
          </Form>
        }
      >
        <p>{t.endIntro}</p>
      </ConfirmBox>
    </div>
  );
}

/** The door in spans of five minutes: when the queue was long, and how long one stood there. */
function DoorTable({ data, view }: { data: RehearsalData; view: View }): JSX.Element {
  const t = texts(view.locale).rehearsal;
  return (
    <DataTable
      locale={view.locale}
      caption={t.doorTitle}
      showCaption
      empty={<p>{t.nobodyCame}</p>}
      rows={data.bottlenecks?.doorSpans ?? []}
      rowKey={({ from }) => from}
      rowTone={({ queue }) => (queue >= 5 ? 'warn' : null)}
      columns={[
        {
          key: 'from',
          title: t.doorColumns.from,
          heading: true,
          cell: ({ from }) => timeOf(from, data.timeZone, view.locale),
        },
        { key: 'came', title: t.doorColumns.came, align: 'end', cell: ({ came }) => came },
        { key: 'queue', title: t.doorColumns.queue, align: 'end', cell: ({ queue }) => queue },
        { key: 'longest', title: t.doorColumns.longest, align: 'end', cell: ({ longest }) => longest },
      ]}
    />
  );
}

function Stuck(props: { data: RehearsalData; bottlenecks: Bottlenecks; view: View }): JSX.Element {
  const { data, bottlenecks, view } = props;
  const t = texts(view.locale).rehearsal;
  const { door, present, zero, belowLeast, rounds, holes, worst } = bottlenecks;
  const average = door.average.toLocaleString(view.locale, { maximumFractionDigits: 1 });
  const columns = ['planned', 'held', 'missed', 'idleRecruiters'] as const;
  return (
    <Section title={t.soFar} id="stuck" live>
      {(rounds.length > 0 || worst !== 'nothing') && (
        <Notice tone={worst === 'nothing' ? 'success' : 'warning'} title={t.worst[worst]} />
      )}
      <Facts
        items={[
          { term: t.facts.door, value: t.doorWait(average, door.longest, door.arrived) },
          { term: t.facts.peak, value: t.peak(door.most) },
          { term: t.facts.people, value: String(present) },
          ...(rounds.length === 0
            ? []
            : [
                { term: t.facts.zero, value: String(zero) },
                { term: t.facts.below, value: String(belowLeast) },
                { term: t.facts.holes, value: t.holes(holes.minutes, Math.round(100 * holes.share)) },
              ]),
        ]}
      />
      <DataTable
        locale={view.locale}
        caption={t.soFar}
        empty={<p>{t.noRound}</p>}
        rows={rounds}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: 'number', title: t.columns.number, heading: true, cell: ({ number }) => number },
          ...columns.map((column) => ({
            key: column,
            title: t.columns[column],
            align: 'end' as const,
            cell: (row: Bottlenecks['rounds'][number]) => row[column],
          })),
        ]}
      />
      <DoorTable data={data} view={view} />
    </Section>
  );
}
