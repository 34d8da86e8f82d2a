import type { JSX } from 'preact';
import type { CapabilityTexts } from '../../../web/capability.ts';
import { momentInWords } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import {
  EmptyState,
  FilterBar,
  JournalList,
  LinkButton,
  ListLinks,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { tell } from '../../../web/words.ts';
import { ACTOR_KINDS, type JournalFilter, type JournalLine } from '../schema.ts';
import { texts } from '../texts.ts';

export interface JournalData {
  timeZone: string;
  lines: JournalLine[];
  filter: JournalFilter;
  actions: string[];
  next: number | null;
}

interface Props {
  data: JournalData;
  view: View;
  /** The sentences of every capability, by action. */
  sentences: CapabilityTexts['journal'];
  /** Where this journal is: "/events/…/journal". */
  here: string;
  /** Its list as a file, without an ending. */
  list: string;
  /** What stands for somebody whose name is not known here. */
  unnamed: string;
}

/** Filters, lines, and the way to older ones. */
export function Lines({ data, view, sentences, here, list, unnamed }: Props): JSX.Element {
  const t = texts(view.locale);
  const set = Object.entries(data.filter).filter((entry): entry is [string, string] => entry[1] !== null);
  const sentenceOf = (action: string, facts: JournalLine['facts']) => {
    const shown = Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [
        key,
        typeof value === 'string' && value.startsWith('@') ? unnamed : value,
      ]),
    );
    // A line whose sentence is gone still says what was done.
    return tell(sentences[action] ?? action, shown);
  };
  const entries = data.lines.map((line) => ({
    key: String(line.id),
    at: line.at,
    when: momentInWords(line.at, data.timeZone, view.locale),
    who: line.actorName ?? whoIs(line.actorKind, view),
    text: sentenceOf(line.action, line.facts),
  }));
  const older = new URLSearchParams([...set, ['before', String(data.next)]]);
  return (
    <>
      <FilterBar locale={view.locale} action={here} resetHref={set.length > 0 ? here : null}>
        <SelectField
          locale={view.locale}
          name="actorKind"
          label={t.filters.who}
          quiet
          value={data.filter.actorKind}
          placeholder={t.filters.everybody}
          options={ACTOR_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <SelectField
          locale={view.locale}
          name="action"
          label={t.filters.what}
          quiet
          value={data.filter.action}
          placeholder={t.filters.everything}
          options={data.actions.map((value) => ({ value, label: nameOf(sentences[value], value) }))}
        />
        <TextField
          locale={view.locale}
          name="day"
          label={t.filters.day}
          type="date"
          quiet
          value={data.filter.day}
        />
      </FilterBar>
      <JournalList
        entries={entries}
        empty={<EmptyState title={set.length > 0 ? t.nothingFound : t.empty} />}
      />
      <ListLinks locale={view.locale} href={list} />
      {data.next !== null && <LinkButton href={`${here}?${older}`}>{t.older}</LinkButton>}
      {view.path.includes('before=') && <LinkButton href={here}>{t.newest}</LinkButton>}
    </>
  );
}

function whoIs(kind: string, view: View): string {
  const { somebody, kinds } = texts(view.locale);
  if (kind === 'anonymous') return somebody.anonymous;
  // Known to the calls of one company alone, and by no name here.
  if (kind === 'co-recruiter') return kinds[kind];
  return kind === 'system' || kind === 'token' ? somebody.system : somebody.erased;
}

/** The sentence of an action with an ellipsis for every value: what the choice of a filter is called. */
function nameOf(sentence: CapabilityTexts['journal'][string] | undefined, action: string): string {
  if (sentence === undefined) return action;
  const dots = new Proxy({}, { get: () => '…' });
  const said = tell(sentence, dots);
  return said.includes('undefined') || said.includes('NaN') ? action.replaceAll('-', ' ') : said;
}
