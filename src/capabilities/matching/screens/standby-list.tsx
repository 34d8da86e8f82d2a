import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Disclosure } from '../../../web/widgets/index.ts';
import type { PlanSheet, Standby } from '../schema.ts';
import { texts } from '../texts.ts';
import { namesIn } from './sheet.ts';

/** Who takes a place that falls free, recruiter by recruiter, in order. */
export function StandbyList(props: {
  standby: readonly Standby[];
  sheet: Pick<PlanSheet, 'candidates' | 'recruiters'>;
  view: View;
}): JSX.Element {
  const { standby, sheet, view } = props;
  const t = texts(view.locale).standby;
  const names = namesIn(sheet);
  return (
    <Disclosure summary={t.title} id="standby">
      {standby.length === 0 ? (
        <p class="muted">{t.none}</p>
      ) : (
        <>
          <p class="muted">{t.hint}</p>
          <dl class="standby">
            {standby.map(({ recruiterId, candidates }) => (
              <div>
                <dt dir="auto">{names.recruiter(recruiterId)}</dt>
                <dd>
                  <ol>
                    {candidates.map(({ registrationId, rounds }) => (
                      <li>
                        <bdi>{names.candidate(registrationId)}</bdi>{' '}
                        <span class="muted number">{t.rounds(rounds)}</span>
                      </li>
                    ))}
                  </ol>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Disclosure>
  );
}
