import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { DataTable, Section } from '../../../web/widgets/index.ts';
import type { CapacityResult } from '../schema.ts';
import { texts } from '../texts.ts';
import type { CapacityData } from './data.ts';

type Answered = CapacityData & { result: CapacityResult };
const MEASURES = ['interviews', 'belowLeast', 'zero', 'empty'] as const;

/** What the evenings came to: first in sentences, then the two ways side by side, then person by person. */
export function CapacityAnswer({ data, view }: { data: Answered; view: View }): JSX.Element {
  const t = texts(view.locale).capacity;
  const { result, numbers } = data;
  const { repair, people } = result;
  const figure = (value: number): string => inWords(value, view.locale);
  const rows = people.map((count, interviews) => ({ interviews, count })).filter(({ count }) => count > 0);
  return (
    <div class="stack">
      <Section title={t.result} id="result">
        <ul>
          <li>
            <strong>
              {t.sentence(
                Math.round(repair.interviews),
                Math.round(repair.present),
                figure(repair.present === 0 ? 0 : repair.interviews / repair.present),
              )}
            </strong>
          </li>
          <li>
            {repair.belowLeast === 0
              ? t.nobodyBelow(numbers.least)
              : t.below(figure(repair.belowLeast), numbers.least)}
          </li>
          {result.toInvite !== null && <li>{t.toInvite(numbers.candidates, result.toInvite)}</li>}
          {numbers.least > 0 && (
            <li>{result.mostInvited === null ? t.notEnough : t.mostInvited(result.mostInvited)}</li>
          )}
          {numbers.least > 0 && <li>{t.whenAllCome(result.belowWhenAllCome)}</li>}
        </ul>
        <p class="muted">{t.played(result.evenings)}</p>
      </Section>
      <Section title={t.compare} intro={t.compareIntro}>
        <DataTable
          locale={view.locale}
          caption={t.compare}
          empty={null}
          rows={[...MEASURES]}
          rowKey={(measure) => measure}
          columns={[
            { key: 'what', title: t.way, heading: true, cell: (measure) => t.measures[measure] },
            ...(['static', 'repair'] as const).map((way) => ({
              key: way,
              title: t.ways[way],
              align: 'end' as const,
              cell: (measure: (typeof MEASURES)[number]) => figure(result[way][measure]),
            })),
          ]}
        />
      </Section>
      <Section title={t.distribution} intro={t.distributionIntro}>
        <DataTable
          locale={view.locale}
          caption={t.distribution}
          empty={null}
          rows={rows}
          rowKey={({ interviews }) => String(interviews)}
          columns={[
            {
              key: 'interviews',
              title: t.interviewsEach,
              heading: true,
              cell: ({ interviews }) => interviews,
            },
            { key: 'people', title: t.peopleEach, align: 'end', cell: ({ count }) => figure(count) },
          ]}
        />
        <p class="muted">{t.assumed(data.wishesEach, data.mostEach)}</p>
      </Section>
    </div>
  );
}

/** One decimal below ten, none above: averages promise no more than they know. */
function inWords(value: number, locale: string): string {
  return value.toLocaleString(locale, { maximumFractionDigits: value < 10 ? 1 : 0 });
}
