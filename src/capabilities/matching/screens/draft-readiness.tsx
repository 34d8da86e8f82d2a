import type { JSX } from 'preact';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { Notice } from '../../../web/widgets/index.ts';
import type { NotReady } from '../../preparation/schema.ts';
import { texts } from '../texts.ts';
import type { DraftData } from './draft-data.ts';

/** Who is planned and not ready yet, what is missing, and who calls them; of partners' people, how many. */
export function DraftReadiness({ data, view }: { data: DraftData; view: View }): JSX.Element | null {
  const t = texts(view.locale).draftReadiness;
  const { event, draft, preparation } = data;
  const { people, partners } = preparation;
  const count = people.length + partners.reduce((sum, { notReady }) => sum + notReady, 0);
  if (count === 0 || draft.publishedAs !== null) return null;
  return (
    <Notice tone="info" title={t.title(count)}>
      <ul>
        {people.map((one) => (
          <li>
            <a href={`/people/${one.personId}`} dir="auto">
              {one.name}
            </a>{' '}
            : {t.missing(one.missing)} <Calls person={one} view={view} />
          </li>
        ))}
        {partners.map(({ organisation, notReady }) => (
          <li>{t.partner(notReady, organisation)}</li>
        ))}
      </ul>
      <a href={`/events/${event.id}/preparation`}>{t.all}</a>
    </Notice>
  );
}

function Calls({ person, view }: { person: NotReady; view: View }): JSX.Element {
  const t = texts(view.locale).draftReadiness;
  const { counsellor, phone } = person;
  return (
    <>
      {counsellor === null ? t.nobodyCalls : t.calls(counsellor)}
      {phone !== null && (
        <>
          {' '}
          <a class="nowrap" href={`tel:${phone}`}>
            {phoneForReading(phone)}
          </a>
        </>
      )}
    </>
  );
}
