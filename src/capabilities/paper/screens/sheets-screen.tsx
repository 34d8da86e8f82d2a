import type { JSX } from 'preact';
import { LOCALES, type Locale, OWN_NAMES } from '../../../kernel/locale.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { EmptyState, LinkButton, PrintButton, Tabs } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import { type Kind, type Pile, titleOfKind } from '../schema.ts';
import { texts } from '../texts.ts';
import { Sheets } from './sheets/index.tsx';

interface Data {
  event: EventHeading;
  kinds: Kind[];
  kind: Kind | null;
  in: Locale;
  pile: Pile;
}

/** The sheets of one kind in the browser, to look at and to print from there. */
export function SheetsScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).sheets;
  const { event, kinds, kind, pile } = data;
  const base = `/events/${event.id}/paper`;
  const href = (of: Kind | null, locale: Locale) => `${base}/sheets?kind=${of ?? ''}&in=${locale}`;
  return (
    <EventPage
      view={view}
      event={event}
      section={event.as === 'door' ? 'theDay' : 'plan'}
      title={kind === null ? t.title : titleOfKind(kind, view.locale)}
      actions={
        <>
          <PrintButton>{t.print}</PrintButton>
          <LinkButton href={base} icon="arrow-left">
            {t.back}
          </LinkButton>
        </>
      }
    >
      <div class="not-on-paper">
        <Tabs
          label={t.kinds}
          items={kinds.map((each) => ({
            href: href(each, data.in),
            label: titleOfKind(each, view.locale),
            current: each === kind,
          }))}
        />
        <Tabs
          label={t.languages}
          items={LOCALES.map((locale) => ({
            href: href(kind, locale),
            label: OWN_NAMES[locale],
            current: locale === data.in,
          }))}
        />
      </div>
      {pile.parts.length === 0 ? (
        <EmptyState title={t.nothing} icon="print">
          <p>{t.nothingHint}</p>
        </EmptyState>
      ) : (
        <div class="paper-sheets" lang={data.in}>
          {pile.parts.map((part) => (
            <Sheets frame={pile.frame} part={part} />
          ))}
        </div>
      )}
    </EventPage>
  );
}
