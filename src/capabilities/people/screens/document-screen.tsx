import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { LinkButton } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import { PeoplePage } from './parts.tsx';

/** Where a browser does not follow by itself, the document is one press away. */
export function DocumentScreen({ data, view }: { data: { address: string }; view: View }): JSX.Element {
  const t = texts(view.locale).person;
  return (
    <PeoplePage view={view} title={t.documents}>
      <LinkButton kind="primary" icon="download" href={data.address}>
        {t.open}
      </LinkButton>
    </PeoplePage>
  );
}
