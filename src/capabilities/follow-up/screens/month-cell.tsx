import type { JSX } from 'preact';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { Badge, type Column } from '../../../web/widgets/index.ts';
import { type DueFollowUp, MONTHS } from '../schema.ts';
import { texts } from '../texts.ts';

const TONES = {
  later: ['neutral', 'ring'],
  waiting: ['info', 'half'],
  'to-call': ['warn', 'half'],
  answered: ['good', 'dot'],
  closed: ['neutral', 'cross'],
} as const;

/** Where one follow-up stands, or what was answered. */
function MonthCell({ followUp, view }: { followUp: DueFollowUp; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { state, situation, contract, tries } = followUp;
  const [tone, shape] = TONES[state];
  if (situation !== null)
    return (
      <Badge tone={tone} shape={shape}>
        {[t.situations[situation], situation === 'working' && contract ? t.contracts[contract] : null]
          .filter(Boolean)
          .join(' · ')}
      </Badge>
    );
  return (
    <>
      <Badge tone={tone} shape={shape}>
        {t.states[state]}
      </Badge>
      {tries > 0 && <small class="muted"> {t.list.tries(tries)}</small>}
    </>
  );
}

interface Followed {
  readonly phone: string | null;
  readonly followUps: readonly DueFollowUp[];
}

/** The columns of every list of follow-ups: by which number to call, and what was said after each of the months. */
export function phoneAndMonths(view: View): Column<Followed>[] {
  const t = texts(view.locale);
  return [
    {
      key: 'phone',
      title: t.list.phone,
      cell: ({ phone }) =>
        phone && (
          <a class="nowrap" href={`tel:${phone}`}>
            {phoneForReading(phone)}
          </a>
        ),
    },
    ...MONTHS.map((month) => ({
      key: `month-${month}`,
      title: t.month(month),
      cell: ({ followUps }: Followed) => (
        <MonthCell followUp={followUps.find((one) => one.month === month)!} view={view} />
      ),
    })),
  ];
}
