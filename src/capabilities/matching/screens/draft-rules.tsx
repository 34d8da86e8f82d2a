import type { JSX } from 'preact';
import { numberIn } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { DataTable, Disclosure, LinkButton, Section } from '../../../web/widgets/index.ts';
import type { Effects, Emphasis, RulePart } from '../schema.ts';
import { texts } from '../texts.ts';
import type { DraftData } from './draft-data.ts';
import { namesIn } from './sheet.ts';

/** Where the points of a draft come from: each rule with what it measures, its weight, its points and whom it concerns. */
export function DraftRules({ data, view }: { data: DraftData; view: View }): JSX.Element {
  const t = texts(view.locale).rules;
  const { event, draft, parts } = data;
  const counted = parts.filter(({ weight }) => weight !== 0);
  const total = counted.reduce((sum, { points }) => sum + points, 0);
  return (
    <Section
      title={t.title}
      id="rules"
      intro={t.intro}
      actions={
        <LinkButton href={`/events/${event.id}/plan/drafts/${draft.id}/weigh`} icon="search" size="small">
          {t.weigh}
        </LinkButton>
      }
    >
      <Chosen emphasis={draft.emphasis} view={view} />
      <DataTable
        locale={view.locale}
        caption={t.title}
        empty={null}
        rows={counted}
        rowKey={({ rule }) => rule}
        columns={[
          {
            key: 'rule',
            title: t.rule,
            heading: true,
            width: 'wide',
            cell: ({ rule }) => (
              <>
                {t.name(rule)}
                <br />
                <span class="muted rule-means">{t.means[rule]}</span>
              </>
            ),
          },
          { key: 'measure', title: t.measure, cell: ({ rule, measure }) => t.measures[rule](measure) },
          {
            key: 'weight',
            title: t.weight,
            align: 'end',
            cell: ({ weight }) => `× ${signed(weight, view)}`,
          },
          {
            key: 'points',
            title: t.points,
            align: 'end',
            cell: ({ points }) => signed(points, view),
            total: signed(total, view),
          },
          {
            key: 'who',
            title: t.who,
            width: 'wide',
            cell: (part) => <Concerned part={part} data={data} view={view} />,
          },
        ]}
      />
    </Section>
  );
}

function Concerned({ part, data, view }: { part: RulePart; data: DraftData; view: View }): JSX.Element {
  const t = texts(view.locale).rules;
  const known = namesIn(data.sheet);
  // Each name runs its own way, whatever the sentence around it.
  const candidateOf = (id: string | null) => `\u2068${known.candidate(id ?? '')}\u2069`;
  const recruiterOf = (id: string | null) => `\u2068${known.recruiter(id ?? '')}\u2069`;
  if (part.concerned === 0) return <span class="muted">{t.nobody}</span>;
  const more = part.concerned - part.concerns.length;
  return (
    <Disclosure summary={t.people(part.concerned)} id={`rule-${part.rule}`}>
      <ul class="below">
        {part.concerns.map(({ candidate, recruiter, amount }) => (
          <li>{t.concerns[part.rule](candidateOf(candidate), recruiterOf(recruiter), amount ?? 0)}</li>
        ))}
        {more > 0 && <li class="muted">{t.others(more)}</li>}
      </ul>
    </Disclosure>
  );
}

/** What was chosen to count more or less than usual; nothing where nothing was. */
export function Chosen({ emphasis, view }: { emphasis: Emphasis; view: View }): JSX.Element | null {
  const t = texts(view.locale).weigh;
  const words = emphasisInWords(emphasis, view);
  return words === '' ? null : <p>{t.unusual(words)}</p>;
}

/** "peu d’attente pour les candidats : deux fois plus"; empty for the usual weights. */
export function emphasisInWords(emphasis: Emphasis, view: View): string {
  const t = texts(view.locale).weigh;
  return (Object.keys(t.fields) as (keyof Emphasis)[])
    .filter((rule) => emphasis[rule] !== 1)
    .map((rule) => `${t.fields[rule]} – ${t.factor(emphasis[rule]).toLowerCase()}`)
    .join(' ; ');
}

/** What a change does, in people's terms: waits in rounds, wishes and fairness in points. Empty when nothing. */
export function effectsInWords(effects: Effects, view: View): string {
  const t = texts(view.locale).effects;
  const { wishes, floor, waitCandidates, waitRecruiters, changes } = effects;
  return [
    wishes !== 0 && t.wishes(signed(wishes, view, true)),
    floor !== 0 && t.floor(signed(floor, view, true)),
    waitCandidates !== 0 && t.waitCandidates(waitCandidates),
    waitRecruiters !== 0 && t.waitRecruiters(waitRecruiters),
    changes !== 0 && t.changes(changes),
  ]
    .filter((words) => words !== false)
    .join(', ');
}

/** With a true minus, and a plus where gains stand beside losses. */
function signed(number: number, { locale }: View, plus = false): string {
  const text = numberIn(locale, Math.abs(number));
  return number < 0 ? `−${text}` : plus && number > 0 ? `+${text}` : text;
}
