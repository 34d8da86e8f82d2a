import type { JSX } from 'preact';
import { OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { LinkButton } from '../../../web/widgets/index.ts';
import type { Months } from '../schema.ts';
import { texts } from '../texts.ts';
import { RightsParts } from './rights-parts.tsx';

interface Data {
  personId: string;
  name: string;
  months: Months;
  eraseAt: string | null;
}

/** The rights of a person who is followed, at an event or not. */
export function FollowedDataScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).staff;
  const person = `/people/${data.personId}`;
  return (
    <OrganiserPage view={view} title={t.title} intro={t.intro(data.name)} signOutAction="/sign-out">
      <LinkButton kind="quiet" href={person}>
        {t.back}
      </LinkButton>
      <RightsParts
        here={`${person}/data`}
        months={data.months}
        eraseAt={data.eraseAt}
        keep="keep-followed"
        erase="erase-followed"
        view={view}
      />
    </OrganiserPage>
  );
}
