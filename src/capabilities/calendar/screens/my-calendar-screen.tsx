import type { JSX } from 'preact';
import { candidateMenu, PersonPage, recruiterMenu } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, CopyLink, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import type { MyCalendar } from '../schema.ts';
import { texts } from '../texts.ts';
import { PushBlock } from './push-block.tsx';

/** One press puts the appointments into one's own calendar; for other programs the address. */
export function MyCalendarScreen({ data, view }: { data: MyCalendar; view: View }): JSX.Element {
  const t = texts(view.locale);
  const base = view.path.split('?')[0]!.split('/').slice(0, 3).join('/');
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  const address = `${view.origin}${data.feed}`;
  return (
    <PersonPage
      view={view}
      over={data.event.name}
      title={t.title}
      intro={t.intro}
      menu={data.kind === 'candidate' ? candidateMenu(view, '') : recruiterMenu(view, '')}
    >
      {said && <Notice tone="success" announced title={said} />}
      <Actions>
        <LinkButton
          kind="primary"
          size="large"
          wide
          icon="clock"
          href={address.replace(/^https?:/, 'webcal:')}
        >
          {t.subscribe}
        </LinkButton>
      </Actions>
      <p>{t.subscribeText}</p>
      <PushBlock publicKey={data.pushKey} base={base} view={view} />
      <Section title={t.file}>
        <p>{t.fileText}</p>
        <LinkButton icon="download" href={data.file} download>
          {t.file}
        </LinkButton>
      </Section>
      <Section title={t.address}>
        <p>{t.addressText}</p>
        <CopyLink locale={view.locale} id="feed" label={t.address} value={address} />
      </Section>
    </PersonPage>
  );
}
