import type { JSX } from 'preact';
import type { CapabilityTexts } from '../../../web/capability.ts';
import { EventPage, OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { LinkButton, Notice } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import { texts } from '../texts.ts';
import { type JournalData, Lines } from './parts.tsx';

interface Props<D> {
  data: D;
  view: View;
  /** The sentences of every capability, by action. */
  sentences: CapabilityTexts['journal'];
}

/** The journal of an event. */
export function JournalScreen(props: Props<JournalData & { event: EventHeading }>): JSX.Element {
  const { data, view, sentences } = props;
  const t = texts(view.locale);
  const { event } = data;
  return (
    <EventPage view={view} event={event} section="journal" title={t.title} intro={t.intro}>
      <Lines
        data={data}
        view={view}
        sentences={sentences}
        here={`/events/${event.id}/journal`}
        list={`/events/${event.id}/lists/journal`}
        unnamed={t.somebody.erased}
      />
    </EventPage>
  );
}

interface NetworkData extends JournalData {
  network: { id: string; name: string };
  verified: { lines: number; waiting: number; broken: number | null };
}

/** The journal of a network, with what its seals say. */
export function NetworkJournalScreen({ data, view, sentences }: Props<NetworkData>): JSX.Element {
  const t = texts(view.locale);
  const { network, verified } = data;
  const here = `/networks/${network.id}`;
  return (
    <OrganiserPage
      view={view}
      title={t.networkTitle}
      intro={`${network.name} · ${t.networkIntro}`}
      signOutAction="/sign-out"
      actions={
        <LinkButton icon="arrow-left" href={here}>
          {t.backToNetwork}
        </LinkButton>
      }
    >
      {verified.broken === null ? (
        <Notice tone="success" title={t.whole(verified.lines, verified.waiting)} />
      ) : (
        <Notice tone="error" title={t.broken(verified.broken)} />
      )}
      <Lines
        data={data}
        view={view}
        sentences={sentences}
        here={`${here}/journal`}
        list={`${here}/lists/network-journal`}
        unnamed={t.somebody.person}
      />
    </OrganiserPage>
  );
}
