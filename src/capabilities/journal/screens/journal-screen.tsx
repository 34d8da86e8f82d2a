import type { JSX } from 'preact';
import type { CapabilityTexts } from '../../../web/capability.ts';
import { momentInWords } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { EmptyState, JournalList, LinkButton } from '../../../web/widgets/index.ts';
import { tell } from '../../../web/words.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { JournalLine } from '../schema.ts';
import { texts } from '../texts.ts';

interface Props {
  data: { event: EventHeading; timeZone: string; lines: JournalLine[]; next: number | null };
  view: View;
  /** The sentences of every capability, by action. */
  sentences: CapabilityTexts['journal'];
}

export function JournalScreen({ data, view, sentences }: Props): JSX.Element {
  const t = texts(view.locale);
  const here = `/events/${data.event.id}/journal`;
  const entries = data.lines.map((line) => ({
    key: String(line.id),
    at: line.at,
    when: momentInWords(line.at, data.timeZone, view.locale),
    who: line.actorName ?? (line.actorKind === 'anonymous' ? t.somebody.anonymous : t.somebody.system),
    // A line whose sentence is gone still says what was done.
    text: tell(sentences[line.action] ?? line.action, line.facts),
  }));
  return (
    <EventPage view={view} event={data.event} section="journal" title={t.title} intro={t.intro}>
      <JournalList entries={entries} empty={<EmptyState title={t.empty} />} />
      {data.next !== null && <LinkButton href={`${here}?before=${data.next}`}>{t.older}</LinkButton>}
      {view.path.includes('before=') && <LinkButton href={here}>{t.newest}</LinkButton>}
    </EventPage>
  );
}
