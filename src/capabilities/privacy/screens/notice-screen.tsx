import type { JSX } from 'preact';
import { PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Section } from '../../../web/widgets/index.ts';
import type { Notice } from '../schema.ts';
import { noticeSections } from '../texts.ts';

/** What is done with one's data: first in simple words, then in full. Made from the event's settings. */
export function NoticeScreen(props: { data: Notice & { consentAge: number }; view: View }): JSX.Element {
  const { data, view } = props;
  const { title, sections } = noticeSections(data, view.locale);
  return (
    <PersonPage view={view} over={data.event} title={title} indexable readAloud>
      {sections.map((section) => (
        <Section title={section.title}>
          {runsOf(section.parts).map(({ listed, texts }) =>
            listed ? (
              <ul>
                {texts.map((text) => (
                  <li>{text}</li>
                ))}
              </ul>
            ) : (
              texts.map((text) => <p>{text}</p>)
            ),
          )}
        </Section>
      ))}
    </PersonPage>
  );
}

/** Points that follow each other stand in one list. */
function runsOf(
  parts: ReturnType<typeof noticeSections>['sections'][number]['parts'],
): { listed: boolean; texts: string[] }[] {
  const runs: { listed: boolean; texts: string[] }[] = [];
  for (const { text, listed } of parts) {
    const last = runs.at(-1);
    if (last?.listed === listed) last.texts.push(text);
    else runs.push({ listed, texts: [text] });
  }
  return runs;
}
