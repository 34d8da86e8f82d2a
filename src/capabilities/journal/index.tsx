import { sealJournal } from '../../kernel/journal-chain.ts';
import type { Locale } from '../../kernel/locale.ts';
import { type Capability, type CapabilityTexts, capability, endpoint, page } from '../../web/capability.ts';
import { JournalScreen, NetworkJournalScreen } from './screens/journal-screen.tsx';
import { texts } from './texts.ts';
import { viewJournal } from './use-cases/view-journal.ts';
import { viewNetworkJournal } from './use-cases/view-network-journal.ts';

/** The journal of the other rooms: it reads their lines and speaks with their words. */
export function journalOf(rooms: readonly Capability[]): Capability {
  const sentences = (locale: Locale): CapabilityTexts['journal'] =>
    Object.assign({}, ...rooms.map((room) => room.texts(locale).journal));
  return capability({
    name: 'journal',
    texts,
    routes: [
      page('/events/:eventId/journal', viewJournal, (props) => (
        <JournalScreen {...props} sentences={sentences(props.view.locale)} />
      )),
      endpoint('GET', '/events/:eventId/journal', viewJournal),
      page('/networks/:networkId/journal', viewNetworkJournal, (props) => (
        <NetworkJournalScreen {...props} sentences={sentences(props.view.locale)} />
      )),
      endpoint('GET', '/networks/:networkId/journal', viewNetworkJournal),
    ],
    recurring: [
      { everySeconds: 3, run: async ({ db, now }) => void (await sealJournal(db, now)) },
      {
        everySeconds: 86_400,
        run: async ({ db, now }) => void (await sealJournal(db, now, { thorough: true })),
      },
    ],
  });
}
