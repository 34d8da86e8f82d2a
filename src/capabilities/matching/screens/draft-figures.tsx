import type { JSX } from 'preact';
import { numberIn, percentIn } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { Columns, Disclosure, Notice, PlanMeter, Section, Stats } from '../../../web/widgets/index.ts';
import type { PlanFigures } from '../schema.ts';
import { texts } from '../texts.ts';
import type { DraftData } from './draft-data.ts';
import { qualityOf } from './plan-data.ts';
import { namesIn } from './sheet.ts';
import { StandbyList } from './standby-list.tsx';

/** What the draft gives at a glance: how near the best it is, the main figures, and who has less than promised. */
export function DraftFigures({ data, view }: { data: DraftData; view: View }): JSX.Element | null {
  const { figures, promised } = data;
  if (!figures) return null;
  const ratio = qualityOf(figures.objective, figures.bound);
  return (
    <div class="stack">
      <PlanMeter locale={view.locale} ratio={ratio} optimal={ratio !== null && ratio >= 1} />
      <FigureStats figures={figures} promised={promised} view={view} />
      <Below data={data} view={view} />
    </div>
  );
}

/** The same in detail, under the plan: wishes by rank, locks, how it was found, and who could step in. */
export function DraftDetails({ data, view }: { data: DraftData; view: View }): JSX.Element | null {
  const t = texts(view.locale).draft;
  const { figures, result, promised, below, draft, sheet } = data;
  if (!figures) return null;
  const locks = sheet.meetings.filter(({ marks }) => marks.includes('locked')).length;
  return (
    <Section title={t.gives}>
      <Columns>
        <Ranks figures={figures} view={view} />
        <div class="stack">
          {below.length === 0 && promised > 0 && <p>{t.floorKept(promised)}</p>}
          <p class="muted number">
            {t.locks(locks)}{' '}
            {result &&
              t.seed(
                draft.seed,
                numberIn(view.locale, result.seconds, 1),
                numberIn(view.locale, result.iterations),
              )}
          </p>
          <StandbyList standby={data.standby} sheet={sheet} view={view} />
        </div>
      </Columns>
    </Section>
  );
}

export function FigureStats(props: { figures: PlanFigures; promised: number; view: View }): JSX.Element {
  const { figures, promised, view } = props;
  const t = texts(view.locale).draft;
  return (
    <Stats
      items={[
        { value: figures.meetings, label: t.meetings },
        { value: `${figures.mustsHeld} / ${figures.musts}`, label: t.mustsHeld },
        { value: figures.nothing, label: t.nothing, tone: figures.nothing > 0 ? 'bad' : 'good' },
        {
          value: figures.belowFloor,
          label: t.belowFloor(promised),
          tone: figures.belowFloor > 0 ? 'warn' : 'good',
        },
        { value: figures.freePlaces, label: t.freePlaces },
        { value: figures.waits, label: t.waits },
      ]}
    />
  );
}

function Ranks({ figures, view }: { figures: PlanFigures; view: View }): JSX.Element {
  const t = texts(view.locale).draft;
  const all = figures.byRank.reduce(
    (sum, { wished, held }) => ({ wished: sum.wished + wished, held: sum.held + held }),
    {
      wished: 0,
      held: 0,
    },
  );
  return (
    <table class="ranks">
      <caption>{t.heldByRank}</caption>
      <tbody>
        {figures.byRank.map(({ rank, wished, held }) => (
          <RankRow label={t.first(rank)} wished={wished} held={held} view={view} />
        ))}
      </tbody>
      <tfoot>
        <RankRow label={t.total} wished={all.wished} held={all.held} view={view} />
      </tfoot>
    </table>
  );
}

function RankRow(props: { label: string; wished: number; held: number; view: View }): JSX.Element {
  const { label, wished, held, view } = props;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <meter min={0} max={Math.max(1, wished)} value={held} aria-label={label} />
      </td>
      <td class="number">
        {held} / {wished}
      </td>
      <td class="number muted">{wished === 0 ? '' : percentIn(view.locale, held / wished)}</td>
    </tr>
  );
}

function Below({ data, view }: { data: DraftData; view: View }): JSX.Element | null {
  const t = texts(view.locale);
  const { below, sheet, result } = data;
  if (below.length === 0) return null;
  const names = namesIn(sheet);
  return (
    <Notice tone="warning" title={t.draft.below}>
      {result && <p>{t.floorSentence(result.floor, names)}</p>}
      <ul class="below">
        {below.map(({ registrationId, held, promised, unmet }) => (
          <li>
            <Disclosure
              id={`below-${registrationId}`}
              summary={
                <>
                  <strong dir="auto">{names.candidate(registrationId)}</strong>{' '}
                  {t.draft.heldOf(held, promised)}
                </>
              }
            >
              {unmet.length === 0 ? (
                <p>{t.draft.noWishes}</p>
              ) : (
                <ul>
                  {unmet.map(({ because }) => (
                    <li>{t.because(because, names)}</li>
                  ))}
                </ul>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
