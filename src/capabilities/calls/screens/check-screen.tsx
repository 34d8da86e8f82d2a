import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { CheckArea, LinkButton, Notice } from '../../../web/widgets/index.ts';
import type { MyCheck } from '../schema.ts';
import { texts } from '../texts.ts';
import { linkOf } from './parts.tsx';

const TONES = { green: 'success', amber: 'warning', red: 'error' } as const;

/** Five steps, one after the other, with plain sentences; the answers are kept for who helps. */
export function CheckScreen({ data, view }: { data: MyCheck; view: View }): JSX.Element {
  const { check: t } = texts(view.locale);
  const { check, state, help, event } = data;
  const link = linkOf(view);
  return (
    <PersonPage view={view} title={t.title} over={event.name} intro={t.intro} help={help}>
      {state !== 'none' && (
        <Notice tone={TONES[state]} announced={view.done === 'keep-check'} title={t.kept[state]}>
          {check && <p>{t.last(momentInWords(check.checkedAt, event.timeZone, view.locale))}</p>}
        </Notice>
      )}
      <noscript>
        <p>{t.noScript}</p>
      </noscript>
      <CheckArea
        view={view}
        action={`${link}/check`}
        relays={`/api${link}/check/relays`}
        again={check !== null}
      />
      <p>
        <LinkButton href={link} icon="arrow-left">
          {t.back}
        </LinkButton>
      </p>
    </PersonPage>
  );
}
