import type { ComponentChildren, JSX } from 'preact';
import type { View } from '../view.ts';
import { widgetTexts } from '../widgets/texts.ts';
import { Document, House, LanguageSwitch, SkipLink } from './document.tsx';

export interface PlainPageProps {
  view: View;
  title: string;
  intro?: ComponentChildren;
  indexable?: boolean | undefined;
  children?: ComponentChildren;
}

/** One short matter in the middle of the page: sign-in, first run, "this page does not exist". */
export function PlainPage({ view, title, intro, indexable, children }: PlainPageProps): JSX.Element {
  const texts = widgetTexts(view.locale);
  return (
    <Document view={view} title={title} styles="person.css" kind="plain" indexable={indexable}>
      <SkipLink locale={view.locale} />
      <header class="plain__head">
        <a class="plain__home" href="/" aria-label={texts.home}>
          <House view={view} />
        </a>
        <LanguageSwitch view={view} />
      </header>
      <main id="main" class="main" tabIndex={-1}>
        <header class="title">
          <h1>{title}</h1>
          {intro && <p class="title__intro">{intro}</p>}
        </header>
        {children}
      </main>
    </Document>
  );
}
