import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { momentInWords } from '../../../web/dates.ts';
import { Icon, type IconName } from '../../../web/icons.tsx';
import { PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { LinkButton, Notice } from '../../../web/widgets/index.ts';
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
      <section class="check" data-device-check="" data-relays={`/api${link}/check/relays`}>
        <button
          type="button"
          class="button button--primary button--large button--wide"
          data-check-start=""
          data-needs-script=""
          hidden
        >
          <span class="button__words">{check === null ? t.start : t.again}</span>
        </button>
        <ol class="check__steps">
          <Step name="browser" icon="screen" view={view} />
          <Step name="camera" icon="camera" view={view} />
          <Step name="microphone" icon="microphone" view={view} />
          <Step name="speaker" icon="sound" view={view} />
          <Step name="network" icon="link" view={view} />
        </ol>
        <form method="post" action={`${link}/check`} data-check-form="" data-plain="">
          <input type="hidden" name="_key" value={view.key} />
          {(['browser', 'camera', 'microphone', 'speaker'] as const).map((name) => (
            <input type="hidden" name={name} value="false" />
          ))}
          <input type="hidden" name="network" value="unknown" />
        </form>
        <script type="module" src={asset('device-check.js')} />
      </section>
      <p>
        <LinkButton href={link} icon="arrow-left">
          {t.back}
        </LinkButton>
      </p>
    </PersonPage>
  );
}

type StepName = 'browser' | 'camera' | 'microphone' | 'speaker' | 'network';

/** One step: what it is about, and what it says while it is tried, when it works and when it does not. */
function Step({ name, icon, view }: { name: StepName; icon: IconName; view: View }): JSX.Element {
  const { check: t } = texts(view.locale);
  return (
    <li class="check__step" data-check-step={name} data-state="todo">
      <h2>
        <Icon name={icon} />
        {t.steps[name]}
      </h2>
      <div role="status">
        {name !== 'browser' && (
          <p data-when="doing" hidden>
            {t.doing[name]}
          </p>
        )}
        <p class="check__good" data-when="good" hidden>
          <Icon name="success" />
          {t.good[name]}
        </p>
        <p class="check__bad" data-when="bad" hidden>
          <Icon name="error" />
          {t.bad[name]}
        </p>
      </div>
      {name === 'camera' && (
        <video class="call__preview" data-check-picture="" aria-label={t.picture} muted playsInline hidden />
      )}
      {name === 'microphone' && (
        <meter
          class="check__level"
          min={0}
          max={1}
          value={0}
          aria-label={t.level}
          data-check-level=""
          hidden
        />
      )}
      {name === 'speaker' && (
        <div class="actions" data-when="doing" hidden>
          <button type="button" class="button button--secondary" data-check-play="">
            <Icon name="sound" />
            <span class="button__words">{t.play}</span>
          </button>
          <button type="button" class="button button--primary" data-check-heard="yes">
            <span class="button__words">{t.heard}</span>
          </button>
          <button type="button" class="button button--quiet" data-check-heard="no">
            <span class="button__words">{t.notHeard}</span>
          </button>
        </div>
      )}
    </li>
  );
}
