import type { JSX } from 'preact';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { LinkButton, Notice } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { Months } from '../schema.ts';
import { texts } from '../texts.ts';
import { RightsParts } from './rights-parts.tsx';

interface Data {
  event: EventHeading;
  registrationId: string;
  name: string;
  months: Months;
  eraseAt: string | null;
  mayBeMinor: boolean;
  needsParent: boolean;
}

/** The rights of a person, for who helps them. */
export function PersonDataScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).staff;
  const candidate = `/events/${data.event.id}/candidates/${data.registrationId}`;
  const here = `${candidate}/data`;
  return (
    <EventPage view={view} event={data.event} section="candidates" title={t.title} intro={t.intro(data.name)}>
      {data.mayBeMinor && (
        <Notice tone="info" title={t.minor}>
          <p>{data.needsParent ? t.parent : t.minorText}</p>
        </Notice>
      )}
      <LinkButton kind="quiet" href={candidate}>
        {t.back}
      </LinkButton>
      <RightsParts
        here={here}
        months={data.months}
        eraseAt={data.eraseAt}
        keep="keep-person"
        erase="erase-person"
        view={view}
      />
    </EventPage>
  );
}
