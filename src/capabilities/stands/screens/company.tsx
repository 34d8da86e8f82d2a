import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Section } from '../../../web/widgets/index.ts';
import type { MyFair, MyPlace } from '../schema.ts';
import { texts } from '../texts.ts';
import { linkBase, Press } from './parts.tsx';

/** Who accompanies the visit: asked for, offered, there, or not. */
export function Company(props: {
  data: Pick<MyFair, 'companion' | 'partner'>;
  view: View;
}): JSX.Element | null {
  const { companion, partner } = props.data;
  const { view } = props;
  const t = texts(view.locale).company;
  const base = `${linkBase(view)}/fair/company`;
  if (partner === null && companion === null) return null;
  const name = companion?.name ?? '';
  return (
    <Section title={t.title} id="company" live>
      {companion === null && (
        <>
          <p>{t.intro(partner ?? '')}</p>
          <Press view={view} action={base}>
            {t.invite}
          </Press>
        </>
      )}
      {companion?.state === 'invited' && (
        <>
          <p>{t.invited}</p>
          <Press view={view} action={`${base}/part`} kind="quiet">
            {t.takeBack}
          </Press>
        </>
      )}
      {companion?.state === 'offered' && (
        <>
          <p>{t.offered(name)}</p>
          <div class="cluster">
            <Press view={view} action={base} kind="primary">
              {t.accept}
            </Press>
            <Press view={view} action={`${base}/part`}>
              {t.decline}
            </Press>
          </div>
        </>
      )}
      {companion?.state === 'together' && (
        <>
          <p>{t.together(name)}</p>
          <Press view={view} action={`${base}/part`} kind="quiet">
            {t.part}
          </Press>
        </>
      )}
    </Section>
  );
}

/** In a talk: who accompanies may be asked in, and the stand is asked too. */
export function Third(props: {
  place: MyPlace;
  companion: MyFair['companion'];
  view: View;
}): JSX.Element | null {
  const { place, companion, view } = props;
  const t = texts(view.locale).company;
  if (companion?.state !== 'together') return null;
  const name = companion.name ?? '';
  const action = `${linkBase(view)}/fair/places/${place.id}/third`;
  if (place.third === 'none')
    return (
      <Press view={view} action={action} values={{ wanted: 'true' }}>
        {t.third(name)}
      </Press>
    );
  return (
    <>
      <p>{place.third === 'agreed' ? t.thirdAgreed(name) : t.thirdAsked(name)}</p>
      <Press view={view} action={action} kind="quiet">
        {t.thirdBack}
      </Press>
    </>
  );
}
