import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Notice, Section } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

/** Being told at once by this phone: an extra, shown only where the browser offers it. */
export function PushBlock({
  publicKey,
  base,
  view,
}: {
  publicKey: string;
  base: string;
  view: View;
}): JSX.Element {
  const t = texts(view.locale).push;
  return (
    <div data-push={publicKey} hidden>
      <Section title={t.title} intro={t.intro}>
        <Form view={view} command="subscribe-push" id="push-on" action={`${base}/calendar/alerts`}>
          {['endpoint', 'p256dh', 'auth'].map((name) => (
            <input type="hidden" name={name} />
          ))}
          <button type="button" class="button button--secondary button--large" data-push-ask="">
            {t.on}
          </button>
          <p class="muted" data-push-refused="" hidden>
            {t.refused}
          </p>
          <p class="muted" data-push-failed="" hidden>
            {t.failed}
          </p>
        </Form>
        <Form view={view} command="unsubscribe-push" id="push-off" action={`${base}/calendar/alerts/end`}>
          <Notice tone="success" title={t.isOn} />
          <input type="hidden" name="endpoint" />
          <button type="button" class="button button--secondary" data-push-end="">
            {t.off}
          </button>
        </Form>
      </Section>
      <script type="module" src={asset('push.js')} />
    </div>
  );
}
