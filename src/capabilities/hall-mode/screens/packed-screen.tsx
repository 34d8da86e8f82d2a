import type { JSX } from 'preact';
import { PlainPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, CopyLink, LinkButton, Notice, PrintButton, Section } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import type { Packed } from './data.ts';

/** The file for the hall is sealed: its passphrase, said this once, and the few steps on the laptop. */
export function PackedScreen({ data, view }: { data: Packed; view: View }): JSX.Element {
  const t = texts(view.locale).packed;
  return (
    <Sealed data={data} view={view} title={t.title}>
      <Section title={t.onLaptop}>
        <ol class="prose">
          <li>{t.install}</li>
          <li>
            {t.run}
            <CopyLink
              locale={view.locale}
              id="command"
              label={t.command}
              value={`npx tremplin hall serve ${data.fileName}`}
            />
          </li>
          <li>{t.ask}</li>
          <li>{t.open}</li>
        </ol>
      </Section>
    </Sealed>
  );
}

/** On the laptop: the file that goes home. */
export function PackedHomeScreen({ data, view }: { data: Packed; view: View }): JSX.Element {
  const t = texts(view.locale).packed;
  return (
    <Sealed data={data} view={view} title={t.titleHome}>
      <Section title={t.atHome}>
        <ol class="prose">
          {t.homeSteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </Section>
    </Sealed>
  );
}

function Sealed(props: { data: Packed; view: View; title: string; children: JSX.Element }): JSX.Element {
  const { data, view, title, children } = props;
  const t = texts(view.locale).packed;
  const base = `/events/${data.eventId}/hall`;
  return (
    <PlainPage view={view} title={title}>
      <Notice tone="warning" title={t.once} />
      <CopyLink locale={view.locale} id="passphrase" label={t.passphrase} value={data.passphrase} />
      <p>{t.apart}</p>
      <Actions>
        <LinkButton kind="primary" icon="download" href={`${base}/${data.takeId}/file`} download>
          {t.download}
        </LinkButton>
        <PrintButton>{t.print}</PrintButton>
      </Actions>
      {children}
      <p>
        <a href={base}>{t.back}</a>
      </p>
    </PlainPage>
  );
}
