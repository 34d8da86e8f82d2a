import type { JSX } from 'preact';
import { dateInShort, dayOf, timeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { JournalList, Section } from '../../../web/widgets/index.ts';
import type { ThreadEntry } from '../schema.ts';
import { texts } from '../texts.ts';

/** All that happened to a person, newest first, each in a sentence. */
export function ThreadPart(props: { thread: ThreadEntry[]; timeZone: string; view: View }): JSX.Element {
  const { thread, timeZone, view } = props;
  const t = texts(view.locale);
  return (
    <Section title={t.person.thread} id="thread" intro={t.person.threadIntro}>
      <JournalList
        entries={thread.map((entry, index) => ({
          key: String(index),
          at: entry.at,
          // A workshop has a day and no hour.
          when:
            entry.kind === 'activity'
              ? dateInShort(entry.at.slice(0, 10), view.locale)
              : `${dateInShort(dayOf(entry.at, timeZone), view.locale)}, ${timeOf(entry.at, timeZone, view.locale)}`,
          text: sentenceOf(entry, view),
        }))}
        empty={<p>{t.person.noActivity}</p>}
      />
    </Section>
  );
}

function sentenceOf({ kind, facts }: ThreadEntry, view: View): string {
  const t = texts(view.locale);
  const word = (state: unknown) =>
    typeof state === 'string' ? (t.states[state as keyof typeof t.states] ?? state) : '';
  switch (kind) {
    case 'activity': {
      const attended = facts.attended as boolean | null;
      const state = attended === null ? t.person.planned : attended ? t.person.came : t.person.missed;
      return t.thread.activity({ title: facts.title ?? '', state });
    }
    case 'document':
      return t.thread.document({ what: t.documentKinds[facts.what as keyof typeof t.documentKinds] });
    case 'registered':
      return t.thread.registered({ ...facts, status: word(facts.status) });
    case 'presence':
      return t.thread.presence({ ...facts, state: word(facts.state) });
    case 'meeting':
      return t.thread.meeting({ ...facts, state: word(facts.status) });
    case 'outcome':
      return t.thread.outcome({ ...facts, result: word(facts.result) });
    case 'told':
      return t.thread.told(facts);
    case 'follow-up':
      return t.thread['follow-up']({ ...facts, state: word(facts.situation) });
    case 'message':
      return t.thread.message({ ...facts, state: word(facts.status) });
    case 'followed':
      return t.thread.followed(facts);
  }
}
