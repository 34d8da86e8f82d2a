import type { ComponentChildren, JSX } from 'preact';
import { dateInWords } from '../../../web/dates.ts';
import { diplomaWords } from '../../../web/diplomas.ts';
import type { View } from '../../../web/view.ts';
import { Badge, type Shape, type Tone } from '../../../web/widgets/index.ts';
import type { Suggestion, SuggestionLevel } from '../schema.ts';
import { texts } from '../texts.ts';

const LOOKS: Record<SuggestionLevel, readonly [Tone, Shape]> = {
  'very-near': ['good', 'check'],
  near: ['info', 'dot'],
  'to-discover': ['other', 'plus'],
  other: ['neutral', 'dash'],
};

/** One of the four words, in colour and shape. */
export function LevelBadge({ level, view }: { level: SuggestionLevel; view: View }): JSX.Element {
  const [tone, shape] = LOOKS[level];
  return (
    <Badge tone={tone} shape={shape}>
      {texts(view.locale).levels[level]}
    </Badge>
  );
}

/** Why, in words: the same on both sides. */
export function reasonWords({ reasons }: Pick<Suggestion, 'reasons'>, view: View): string[] {
  const t = texts(view.locale);
  const diplomas = diplomaWords(view.locale);
  const words = (facts: Readonly<Record<string, string | number>>) =>
    typeof facts.diploma === 'string'
      ? { ...facts, diploma: diplomas[facts.diploma as keyof typeof diplomas] }
      : facts;
  return reasons.map(({ kind, facts }) => t.reasons[kind](words(facts)));
}

/** What the need requires and the person does not have as far as is known, in words. */
export function stopWords({ stops }: Pick<Suggestion, 'stops'>, view: View): string[] {
  const t = texts(view.locale);
  const words = (facts: Readonly<Record<string, string | number>>): Record<string, string | number> => ({
    ...facts,
    ...(typeof facts.contract === 'string' && {
      contract: t.contracts[facts.contract as keyof typeof t.contracts],
    }),
    ...(typeof facts.hours === 'string' && { hours: t.hours[facts.hours as keyof typeof t.hours] }),
    ...(typeof facts.date === 'string' && { date: dateInWords(facts.date, view.locale) }),
    ...(typeof facts.language === 'string' && {
      language: new Intl.DisplayNames(view.locale, { type: 'language' }).of(facts.language) ?? facts.language,
    }),
  });
  return stops.map(({ kind, facts }) => t.stops[kind](words(facts)));
}

export function Sentences({
  list,
  otherwise,
}: {
  list: string[];
  otherwise?: ComponentChildren;
}): JSX.Element {
  if (list.length === 0) return <span class="muted">{otherwise}</span>;
  return (
    <ul>
      {list.map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}

export function RuleLink({ view }: { view: View }): JSX.Element {
  return (
    <p>
      <a href="/suggestions/rule">{texts(view.locale).rule.link}</a>
    </p>
  );
}

/** What the person, or the company, has already said. */
export function Choice(props: { wishRank: number | null; invited: boolean; view: View }): JSX.Element {
  const { wishRank, invited, view } = props;
  const t = texts(view.locale);
  return (
    <>
      {[wishRank === null ? null : t.wished(wishRank), invited ? t.invited : null]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}
