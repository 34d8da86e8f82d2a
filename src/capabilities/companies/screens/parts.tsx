import type { ComponentChildren, JSX } from 'preact';
import { OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Notice } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

/** A page of the address book: says what was done, or why it was not. */
export function CompanyPage(props: {
  view: View;
  title: string;
  intro?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  const { view, children, ...page } = props;
  const { done } = texts(view.locale);
  const said = view.done === null ? undefined : done[view.done as keyof typeof done];
  return (
    <OrganiserPage view={view} signOutAction="/sign-out" {...page}>
      {said && <Notice tone="success" announced title={said} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      {children}
    </OrganiserPage>
  );
}
