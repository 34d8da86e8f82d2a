import type { ComponentChildren, JSX } from 'preact';
import { OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Badge, Notice } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

/** A page about the people that one's organisation follows. */
export function PeoplePage(props: {
  view: View;
  title: string;
  intro?: ComponentChildren;
  actions?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  const { view, children, ...page } = props;
  return (
    <OrganiserPage view={view} signOutAction="/sign-out" {...page}>
      <Said view={view} />
      {children}
    </OrganiserPage>
  );
}

/** Says what has just been done, once, above the page. */
export function Said({ view }: { view: View }): JSX.Element | null {
  const { done } = texts(view.locale);
  const said = view.done === null ? undefined : done[view.done as keyof typeof done];
  return said ? <Notice tone="success" announced title={said} /> : null;
}

/** Ready, or how far: colour, shape and words. Nothing where the organisation has no checklist. */
export function ReadyBadge(props: {
  view: View;
  steps: { done: number; needed: number } | null;
}): JSX.Element | null {
  const { view, steps } = props;
  const t = texts(view.locale);
  if (steps === null) return null;
  return steps.done === steps.needed ? (
    <Badge tone="good" shape="check">
      {t.ready}
    </Badge>
  ) : (
    <Badge tone="warn" shape="half">
      {t.notReady(steps.done, steps.needed)}
    </Badge>
  );
}

/** The chosen values of a list field: what was typed and came back, else what is stored. */
export function chosen(
  view: View,
  command: string,
  field: string,
  stored: readonly string[],
): readonly string[] {
  if (view.sent?.command !== command) return stored;
  const sent = view.sent.values[field];
  return sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent;
}

/** The name of a language in the reader's own. */
export function languageName(code: string, view: View): string {
  return new Intl.DisplayNames(view.locale, { type: 'language' }).of(code) ?? code;
}
