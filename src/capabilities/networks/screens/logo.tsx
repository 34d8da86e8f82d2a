import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { networkLogo } from '../../../web/look.ts';
import { Actions, Button, FileField, Section } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import type { PartProps } from './parts.ts';

export function Logo({ data: { network }, view, base }: PartProps): JSX.Element {
  const t = texts(view.locale);
  const sent = view.sent?.command === 'change-logo' ? view.sent : null;
  return (
    <Section title={t.logo.title}>
      {network.hasLogo ? (
        <Form view={view} command="remove-logo" action={`${base}/logo/remove`}>
          <p class="cluster">
            <img src={networkLogo(network.id, network.lookVersion)} alt={t.logo.current} height={48} />
            <Button size="small" kind="danger">
              {t.logo.remove}
            </Button>
          </p>
        </Form>
      ) : (
        <p class="muted">{t.logo.none}</p>
      )}
      <Form view={view} command="change-logo" action={`${base}/logo`} files>
        <FileField
          locale={view.locale}
          name="file"
          label={t.fields.file}
          required
          accept="image/png,image/jpeg,image/webp"
          formats={t.logo.formats}
          size={view.locale === 'fr' ? '5 Mo' : '5 MB'}
          error={sent?.errors.file}
        />
        <Actions>
          <Button kind="primary">{t.logo.change}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
