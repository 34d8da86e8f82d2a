import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../icons.tsx';
import { phoneForReading } from '../phones.ts';
import type { View } from '../view.ts';
import { LiveStatus } from '../widgets/journal-list.tsx';
import { widgetTexts } from '../widgets/texts.ts';
import { Document, House, LanguageSwitch, type LiveSource, SkipLink } from './document.tsx';

export interface PersonPageProps {
  view: View;
  title: string;
  /** Line above the title: the event's name. */
  over?: ComponentChildren;
  /** Line under the title: date and place, or a greeting. */
  intro?: ComponentChildren;
  /** Links between the few pages of this person ("Mon planning", "Mes vœux"). */
  menu?: readonly { href: string; label: string; current?: boolean | undefined }[] | undefined;
  /** Who helps, with a phone number, at the end of every page. */
  help?:
    | { name: string; phone?: string | null | undefined; email?: string | null | undefined }
    | null
    | undefined;
  live?: LiveSource | undefined;
  /** Offer to hear the page (browser's own voice). */
  readAloud?: boolean | undefined;
  /** Wider column for lists (the door on a tablet). */
  wide?: boolean | undefined;
  /** The title is only for screen readers: what matters comes first (the next interview). */
  hideTitle?: boolean | undefined;
  indexable?: boolean | undefined;
  /** The manifest of a page that can be installed on a phone. */
  manifest?: string | undefined;
  children: ComponentChildren;
}

function Help({ help, word }: { help: NonNullable<PersonPageProps['help']>; word: string }): JSX.Element {
  return (
    <p class="foot__help">
      <strong>{word}</strong> <span>{help.name}</span>
      {help.phone && (
        <a href={`tel:${help.phone.replace(/[^+\d]/g, '')}`}>
          <Icon name="phone" />
          {phoneForReading(help.phone)}
        </a>
      )}
      {help.email && (
        <a href={`mailto:${help.email}`}>
          <Icon name="mail" />
          {help.email}
        </a>
      )}
    </p>
  );
}

/** Pages for people who come by a link: one thing at a time, on an old phone, in the phone's own type. */
export function PersonPage(props: PersonPageProps): JSX.Element {
  const { view, title, over, intro, menu, help, live, readAloud, wide, hideTitle, children } = props;
  const { indexable, manifest } = props;
  const texts = widgetTexts(view.locale);
  return (
    <Document
      view={view}
      title={title}
      styles="person.css"
      kind="person"
      indexable={indexable}
      manifest={manifest}
    >
      <SkipLink locale={view.locale} />
      <header class="bar">
        <span class="bar__home">
          <House view={view} />
        </span>
        <div class="bar__end">
          <LanguageSwitch view={view} />
        </div>
      </header>
      {menu && menu.length > 1 && (
        <nav class="person-nav" aria-label={texts.mainMenu}>
          <ul>
            {menu.map((item) => (
              <li>
                <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main
        id="main"
        class={wide ? 'main main--wide' : 'main'}
        data-live={live}
        data-drawn-at={live && view.drawnAt}
        tabIndex={-1}
      >
        <header class="title">
          {over && <p class="title__over">{over}</p>}
          <h1 class={hideTitle ? 'hidden' : undefined}>{title}</h1>
          {intro && <p class="title__intro">{intro}</p>}
        </header>
        {children}
        {readAloud && (
          <button
            type="button"
            class="button button--secondary"
            data-read-aloud=""
            data-needs-script=""
            hidden
          >
            <Icon name="sound" />
            <span class="button__words">{texts.readAloud}</span>
          </button>
        )}
        {live && <LiveStatus locale={view.locale} />}
      </main>
      <footer class="foot">
        {help && <Help help={help} word={texts.help} />}
        <p class="foot__made">{texts.madeWith}</p>
      </footer>
    </Document>
  );
}
