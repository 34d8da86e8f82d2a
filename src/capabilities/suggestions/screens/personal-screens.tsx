import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { candidateMenu, PersonPage, PlainPage, recruiterMenu } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Card,
  Disclosure,
  EmptyState,
  LinkButton,
  Notice,
} from '../../../web/widgets/index.ts';
import { beside, withColon } from '../../../web/words.ts';
import type { MyNeed, SuggestedPerson, Suggestion } from '../schema.ts';
import { texts } from '../texts.ts';
import { LevelBadge, RuleLink, reasonWords, Sentences, stopWords } from './parts.tsx';

/** "/c/…" or "/r/…" of the page one is on. */
function linkBase(view: View): string {
  return view.path.split('?')[0]!.split('/').slice(0, 3).join('/');
}

/** Ideas for one's own wishes; what is chosen already and what has nothing in common stand behind a press. */
export function MySuggestionsScreen({ data, view }: { data: { needs: MyNeed[] }; view: View }): JSX.Element {
  const t = texts(view.locale).mine;
  const base = linkBase(view);
  // What one wishes for is never hidden, also where it was set aside before.
  const aside = data.needs.filter((need) => need.aside && need.wishRank === null);
  const open = data.needs.filter((need) => !aside.includes(need));
  const chosen = open.filter(({ wishRank }) => wishRank !== null);
  const near = open.filter((need) => need.level !== 'other' && !chosen.includes(need));
  const others = open.filter((need) => !near.includes(need) && !chosen.includes(need));
  return (
    <PersonPage view={view} title={t.title} intro={t.intro} menu={candidateMenu(view, 'wishes')} readAloud>
      <Actions>
        <LinkButton kind="primary" size="large" icon="heart" href={`${base}/wishes`}>
          {t.wishes}
        </LinkButton>
        <LinkButton icon="edit" href={`${base}/file`}>
          {t.file}
        </LinkButton>
      </Actions>
      {view.done === 'set-suggestion-aside' && <Notice tone="success" announced title={t.done} />}
      {data.needs.length === 0 && <EmptyState title={t.none} icon="company" />}
      <div class="stack">
        {near.map((need) => (
          <NeedCard need={need} view={view} />
        ))}
      </div>
      {chosen.length > 0 && (
        <Disclosure summary={t.chosen(chosen.length)}>
          <div class="stack">
            {chosen.map((need) => (
              <NeedCard need={need} view={view} />
            ))}
          </div>
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure summary={t.more} open={near.length === 0}>
          <div class="stack">
            {others.map((need) => (
              <NeedCard need={need} view={view} />
            ))}
          </div>
        </Disclosure>
      )}
      {aside.length > 0 && (
        <Disclosure summary={t.aside(aside.length)}>
          <div class="stack">
            {aside.map((need) => (
              <NeedCard need={need} view={view} />
            ))}
          </div>
        </Disclosure>
      )}
      <RuleLink view={view} />
    </PersonPage>
  );
}

function NeedCard({ need, view }: { need: MyNeed; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <Card title={need.company} level={2}>
      <p>
        <strong>{need.title}</strong>
        {beside(need.title, t.contracts[need.contract as keyof typeof t.contracts])}
        {need.wishRank !== null && ` · ${t.wished(need.wishRank)}`}
      </p>
      <Words suggestion={need} view={view} hint chosen={need.wishRank !== null} />
      {need.wishRank === null && <AsideButton need={need} view={view} />}
    </Card>
  );
}

/** One press puts a need aside, one takes it back. */
function AsideButton({ need, view }: { need: MyNeed; view: View }): JSX.Element {
  const t = texts(view.locale).mine;
  const words = need.aside ? t.back : t.notForMe;
  return (
    <Form
      view={view}
      command="set-suggestion-aside"
      id={`aside-${need.needId}`}
      action={`${linkBase(view)}/suggestions`}
    >
      <input type="hidden" name="needId" value={need.needId} />
      {need.aside && <input type="hidden" name="back" value="true" />}
      <Button kind="quiet" label={withColon(view.locale, words, `${need.company}, ${need.title}`)}>
        {words}
      </Button>
    </Form>
  );
}

function Words(props: {
  suggestion: Suggestion;
  view: View;
  hint?: boolean;
  /** A wish needs no praise, and no discouragement. */
  chosen?: boolean;
}): JSX.Element {
  const { suggestion, view, hint, chosen = false } = props;
  const silent = chosen && suggestion.level === 'other';
  const t = texts(view.locale);
  const stops = stopWords(suggestion, view);
  const reasons = reasonWords(suggestion, view);
  return (
    <>
      {!silent && (
        <p>
          <LevelBadge level={suggestion.level} view={view} />
        </p>
      )}
      {(!silent || reasons.length > 0) && <Sentences list={reasons} otherwise={t.noReason} />}
      {stops.length > 0 && (
        <>
          <p class="muted">{t.columns.toKnow}</p>
          <Sentences list={stops} />
          {hint && <p>{t.mine.stopsHint}</p>}
        </>
      )}
    </>
  );
}

type Wisher = Omit<SuggestedPerson, 'wishRank' | 'invited'>;

/** What those who chose this stand have in common with its needs. */
export function WisherReasonsScreen({ data, view }: { data: { people: Wisher[] }; view: View }): JSX.Element {
  const t = texts(view.locale).recruiter;
  return (
    <PersonPage view={view} title={t.title} intro={t.intro} menu={recruiterMenu(view, 'candidates')}>
      {data.people.length === 0 && <EmptyState title={t.none} icon="people" />}
      <div class="stack">
        {data.people.map((person) => (
          <Card title={person.name} level={2}>
            <p>{person.needTitle}</p>
            <Words suggestion={person} view={view} />
          </Card>
        ))}
      </div>
      <RuleLink view={view} />
    </PersonPage>
  );
}

/** The rule, for everybody to read. */
export function RuleScreen({ data, view }: { data: { ruleVersion: number }; view: View }): JSX.Element {
  const { rule: t, levels } = texts(view.locale);
  return (
    <PlainPage view={view} title={t.title} intro={t.version(data.ruleVersion)}>
      <div class="prose">
        <p>{Object.values(levels).join(' · ')}</p>
        <ol>
          {[t.wishes, t.occupation, t.abilities, t.practical, t.background, t.stops, t.never, t.human].map(
            (sentence) => (
              <li>{sentence}</li>
            ),
          )}
        </ol>
        <p class="muted">{t.notice}</p>
      </div>
    </PlainPage>
  );
}
