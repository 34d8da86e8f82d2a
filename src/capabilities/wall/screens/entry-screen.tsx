import type { JSX } from 'preact';
import { CodeEntryPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { texts } from '../texts.ts';

/** On the computer of the hall: the eight signs of its screen. */
export function EntryScreen({ data, view }: { data: { wrong: boolean }; view: View }): JSX.Element {
  return (
    <CodeEntryPage view={view} command="open-screen" words={texts(view.locale).entry} wrong={data.wrong} />
  );
}
