import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Badge } from '../../../web/widgets/index.ts';
import type { DueFollowUp } from '../schema.ts';
import { texts } from '../texts.ts';

const TONES = {
  later: ['neutral', 'ring'],
  waiting: ['info', 'half'],
  'to-call': ['warn', 'half'],
  answered: ['good', 'dot'],
  closed: ['neutral', 'cross'],
} as const;

/** Where one follow-up stands, or what was answered. */
export function MonthCell({ followUp, view }: { followUp: DueFollowUp; view: View }): JSX.Element {
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
