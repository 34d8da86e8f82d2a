import type { JSX } from 'preact';
import { dateInShort } from '../../../web/dates.ts';
import { diplomaWords } from '../../../web/diplomas.ts';
import { Form } from '../../../web/fields.tsx';
import { OrganiserPage } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Badge,
  Button,
  Choices,
  codeWords,
  EmptyState,
  Notice,
  Section,
} from '../../../web/widgets/index.ts';
import { colon, withColon } from '../../../web/words.ts';
import type { Difference, DoneMerge, Entry, Pair } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  pairs: Pair[];
  found: number;
  merges: DoneMerge[];
}

/** Pairs side by side: a person decides which entry stays. */
export function DuplicatesScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  return (
    <OrganiserPage view={view} title={t.title} intro={t.intro} signOutAction="/sign-out">
      {said && <Notice tone="success" announced title={said} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      {data.pairs.length === 0 ? (
        <EmptyState title={t.none} icon="people">
          {t.noneText}
        </EmptyState>
      ) : (
        <p>{t.found(data.found)}</p>
      )}
      {data.pairs.map((pair) => (
        <OnePair pair={pair} view={view} />
      ))}
      {data.merges.length > 0 && <Merges merges={data.merges} view={view} />}
    </OrganiserPage>
  );
}

function OnePair({ pair, view }: { pair: Pair; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { one, other, differences, filled, events } = pair;
  return (
    <Section title={`${one.firstName} ${one.lastName}`}>
      <p class="cluster">
        <Badge
          tone={pair.sameness === 'same' ? 'warn' : 'info'}
          shape={pair.sameness === 'same' ? 'half' : 'ring'}
        >
          {t[pair.sameness]}
        </Badge>
        <span class="muted">{pair.organisation}</span>
      </p>
      <ul>
        {[
          { title: t.first, entry: one },
          { title: t.second, entry: other },
        ].map(({ title, entry }) => (
          <li>
            {title}
            {colon(view.locale)} <EntryLink entry={entry} view={view} />
          </li>
        ))}
      </ul>
      {events.length > 0 && <Notice tone="info" title={t.bothAt(events.join(', '))} />}
      <Form view={view} command="merge-people" id={`merge-${one.id}-${other.id}`} action="/duplicates">
        <input type="hidden" name="organisationId" value={pair.organisationId} />
        <input type="hidden" name="keptId" value={one.id} />
        <input type="hidden" name="goneId" value={other.id} />
        {differences.length === 0 && <p>{t.alike}</p>}
        {filled.length > 0 && (
          <p>{t.filled(filled.map((field) => t.fields[field].toLowerCase()).join(', '))}</p>
        )}
        {differences.map((difference) => (
          <FieldChoice difference={difference} view={view} />
        ))}
        <Actions>
          <Button icon="check" label={withColon(view.locale, t.merge, `${one.firstName} ${one.lastName}`)}>
            {t.merge}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}

function EntryLink({ entry, view }: { entry: Entry; view: View }): JSX.Element {
  const t = texts(view.locale);
  const name = `${entry.firstName} ${entry.lastName}`;
  const date = dateInShort(entry.createdAt.slice(0, 10), view.locale);
  return (
    <>
      <a href={`/people/${entry.id}`} aria-label={t.open(name)} dir="auto">
        {name}
      </a>{' '}
      <span class="muted">{t.facts(entry.registrations, date)}</span>
    </>
  );
}

/** One field where the two differ: which value stays. */
function FieldChoice({ difference, view }: { difference: Difference; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { field, one, other, proposed } = difference;
  const shown = (values: readonly string[]) =>
    values.map((value) => wordOf(field, value, view)).join(', ') || t.nothing;
  return (
    <Choices
      locale={view.locale}
      type="radio"
      inline
      name={`take.${field}`}
      label={t.fields[field]}
      quiet
      options={[
        { value: 'kept', label: shown(one) },
        { value: 'gone', label: shown(other) },
      ]}
      value={[proposed]}
    />
  );
}

const DAY_AT_END = /\d{4}-\d{2}-\d{2}$/;
const CODED: readonly Difference['field'][] = ['contracts', 'availability', 'accessNeeds'];

function wordOf(field: Difference['field'], value: string, view: View): string {
  if (field === 'phone') return phoneForReading(value);
  if (field === 'languages') {
    const [code = '', level] = value.split(' ');
    const name = new Intl.DisplayNames(view.locale, { type: 'language' }).of(code) ?? code;
    return [name, level].filter(Boolean).join(' ');
  }
  if (field === 'background') {
    const diplomas: Readonly<Record<string, string>> = diplomaWords(view.locale);
    return diplomas[value] ?? value;
  }
  if (field === 'cv') return value.replace(DAY_AT_END, (day) => dateInShort(day, view.locale));
  return CODED.includes(field) ? codeWords(value, view.locale) : value;
}

function Merges({ merges, view }: { merges: DoneMerge[]; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <Section title={t.merges} id="merges">
      <ul class="stack">
        {merges.map(({ id, kept, keptId, by, at, clashes }) => (
          <li class="cluster">
            <a href={`/people/${keptId}`}>{t.merged({ name: kept, by })}</a>
            <span class="muted">{dateInShort(at.slice(0, 10), view.locale)}</span>
            <Form view={view} command="undo-merge" id={`undo-${id}`} action={`/duplicates/${id}/undo`}>
              <Button size="small" icon="undo" label={withColon(view.locale, t.undo, kept)}>
                {t.undo}
              </Button>
            </Form>
            {clashes.map(({ company, round, event }) => (
              <p>{t.takenOut(company, round, event)}</p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
