import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../icons.tsx';
import type { View } from '../view.ts';
import { ClockSkew, LiveStatus } from '../widgets/journal-list.tsx';
import { widgetTexts } from '../widgets/texts.ts';
import { Document, House, LanguageSwitch, type LiveSource, SkipLink } from './document.tsx';
import type { NavItem } from './nav-item.ts';
import { staffMenu } from './staff-menu.ts';

export interface OrganiserPageProps {
  view: View;
  /** The h1 and the title of the window. */
  title: string;
  /** Line under the title: what this page is for. */
  intro?: ComponentChildren;
  /** Pages outside any event; those of `staffMenu` where none are given. */
  menu?: readonly NavItem[] | undefined;
  /** The event this page belongs to, with its pages. */
  event?: { id: string; name: string; dateLabel: string; nav: readonly NavItem[] } | undefined;
  /** Shown between the event's menu and the title on pages of the day: the round ribbon. */
  ribbon?: ComponentChildren;
  /** Buttons beside the title. */
  actions?: ComponentChildren;
  /** Where "sign out" posts; no button without. */
  signOutAction?: string | undefined;
  live?: LiveSource | undefined;
  /** Use the whole width (the plan). */
  wide?: boolean | undefined;
  children: ComponentChildren;
}

function Menu({
  label,
  items,
  kind,
}: {
  label: string;
  items: readonly NavItem[];
  kind: string;
}): JSX.Element {
  return (
    <nav class={kind} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The pages behind the desk: dense, tables first. */
export function OrganiserPage(props: OrganiserPageProps): JSX.Element {
  const { view, title, intro, event, ribbon, actions, signOutAction, live, wide, children } = props;
  // Pages of an event have its menu; the mark leads out of it.
  const menu = props.menu ?? (event ? [] : staffMenu(view));
  const texts = widgetTexts(view.locale);
  return (
    <Document
      view={view}
      title={event ? `${title} · ${event.name}` : title}
      styles="organiser.css"
      kind="organiser"
    >
      <SkipLink locale={view.locale} />
      <header class="top">
        <div class="bar">
          <a class="bar__home" href="/" aria-label={texts.home}>
            <House view={view} />
          </a>
          {menu.length > 0 && <Menu label={texts.mainMenu} items={menu} kind="bar__menu" />}
          <div class="bar__end">
            <LanguageSwitch view={view} />
            {view.signedInAs && (
              <a class="bar__who" href="/account" title={texts.myAccount}>
                <Icon name="person" />
                <span class="bar__name">{view.signedInAs}</span>
                <span class="hidden">{texts.myAccount}</span>
              </a>
            )}
            {view.signedInAs && signOutAction && (
              <form method="post" action={signOutAction}>
                <input type="hidden" name="_key" value={view.key} />
                <button type="submit" class="bar__out">
                  {texts.signOut}
                </button>
              </form>
            )}
          </div>
        </div>
        {event && (
          <div class="event-head">
            <p class="event-head__name">
              <strong>{event.name}</strong> <span>{event.dateLabel}</span>
            </p>
            <Menu label={texts.eventMenu} items={event.nav} kind="event-nav" />
          </div>
        )}
      </header>
      <main
        id="main"
        class={wide ? 'main main--wide' : 'main'}
        data-live={live}
        data-drawn-at={live && view.drawnAt}
        tabIndex={-1}
      >
        {ribbon && (
          <div class="main__ribbon" id="page-ribbon" data-live-region="">
            {ribbon}
          </div>
        )}
        <header class="title">
          <div class="title__words">
            <h1>{title}</h1>
            {intro && <p class="title__intro">{intro}</p>}
          </div>
          {(actions || live) && (
            // What can be pressed changes with the page: a plan that was searched can be published.
            <div class="title__actions" id="page-actions" data-live-region={live ? '' : undefined}>
              {actions}
            </div>
          )}
          {live && <LiveStatus locale={view.locale} />}
        </header>
        {live && <ClockSkew locale={view.locale} />}
        {children}
      </main>
    </Document>
  );
}
