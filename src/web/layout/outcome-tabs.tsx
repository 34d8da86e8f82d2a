import type { JSX } from 'preact';
import { type Locale, type Translated, translations } from '../../kernel/locale.ts';
import { Tabs } from '../widgets/index.ts';

const fr = {
  label: 'Résultats',
  results: 'Suites',
  answers: 'Réponses',
  'follow-up': 'Suivi à 6 mois',
  satisfaction: 'Satisfaction',
  report: 'Bilan',
};
const nl: Translated<typeof fr> = {
  label: 'Uitkomst',
  results: 'Resultaten',
  answers: 'Antwoorden',
  'follow-up': 'Opvolging tot 6 maanden',
  satisfaction: 'Tevredenheid',
  report: 'Verslag',
};
const en: Translated<typeof fr> = {
  label: 'Results',
  results: 'Results',
  answers: 'Answers',
  'follow-up': 'Follow-up to 6 months',
  satisfaction: 'Satisfaction',
  report: 'Report',
};
const words: (locale: Locale) => Translated<typeof fr> = translations({ fr, nl, en });
export type OutcomeTab = Exclude<keyof typeof fr, 'label'>;
const TABS: readonly OutcomeTab[] = ['results', 'answers', 'follow-up', 'satisfaction', 'report'];

/** The pages about what came of an event, the same on each of them. */
export function OutcomeTabs(props: { eventId: string; locale: Locale; current: OutcomeTab }): JSX.Element {
  const { eventId, locale, current } = props;
  const t = words(locale);
  return (
    <Tabs
      label={t.label}
      items={TABS.map((tab) => ({
        href: `/events/${eventId}/${tab}`,
        label: t[tab],
        current: tab === current,
      }))}
    />
  );
}
