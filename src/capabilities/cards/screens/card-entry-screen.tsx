import type { JSX } from 'preact';
import { CodeEntryPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { texts } from '../texts.ts';

/** Ten characters to type, and what to do when the card is lost. */
export function CardEntryScreen({ data, view }: { data: { wrong: boolean }; view: View }): JSX.Element {
  const { entry } = texts(view.locale);
  return (
    <CodeEntryPage view={view} command="open-card" words={entry} wrong={data.wrong}>
      <p>{entry.lost}</p>
    </CodeEntryPage>
  );
}
