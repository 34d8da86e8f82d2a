import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { Form } from '../../../web/fields.tsx';
import { PlainPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, LinkButton } from '../../../web/widgets/index.ts';
import type { ReturnedQuery } from '../schema.ts';
import { texts } from '../texts.ts';

interface Away {
  organisation: string;
  address: string;
}

/**
 * The way to the provider, as a link: the content policy lets no form lead to another site. A script follows it at once.
 */
export function GoToProviderScreen({ data, view }: { data: Away; view: View }): JSX.Element {
  const { signIn } = texts(view.locale);
  const title = signIn.goTitle({ organisation: data.organisation });
  return (
    <PlainPage view={view} title={title} intro={signIn.goIntro}>
      <script type="module" src={asset('go-on.js')} />
      <div data-go-on="">
        <Actions>
          <LinkButton kind="primary" size="large" iconAfter="arrow-right" href={data.address}>
            {title}
          </LinkButton>
        </Actions>
      </div>
    </PlainPage>
  );
}

/** Back from the provider: the button opens the session. A script presses it at once. */
export function BackFromProviderScreen({ data, view }: { data: ReturnedQuery; view: View }): JSX.Element {
  const { signIn } = texts(view.locale);
  return (
    <PlainPage view={view} title={signIn.linkTitle} intro={signIn.linkIntro}>
      <script type="module" src={asset('go-on.js')} />
      <div data-go-on={data.code === null ? undefined : ''}>
        <Form view={view} command="finish-organisation-sign-in" action="/sign-in/back">
          <input type="hidden" name="code" value={data.code ?? ''} />
          <input type="hidden" name="state" value={data.state ?? ''} />
          <input type="hidden" name="iss" value={data.iss ?? ''} />
          <Actions>
            <Button kind="primary" size="large">
              {signIn.openWithCode}
            </Button>
          </Actions>
        </Form>
      </div>
      <p>
        <a href="/sign-in">{signIn.title}</a>
      </p>
    </PlainPage>
  );
}
