import type { JSX } from 'preact';
import { Icon, type IconName } from '../icons.tsx';
import type { View } from '../view.ts';
import { callTexts } from './call-texts.ts';
import { checkTexts } from './check-texts.ts';

/**
 * One's own picture, whom one waits for, and the press that begins the sound. In front of a shared computer that press
 * says that one sees and hears oneself: nobody knows how the person before left the headset.
 */
export function CallLobby({ view, help }: { view: View; help: string | null }): JSX.Element {
  const { lobby: t } = callTexts(view.locale);
  return (
    <div class="call__lobby" data-call-lobby="" hidden>
      <h2 class="hidden">{t.title}</h2>
      <p class="call__awaited" data-call-awaited="">
        <strong data-call-with="" /> <span data-call-other="" />
      </p>
      <div class="call__mirror" data-call-mirror="">
        <video class="call__preview" data-call-preview="" muted playsInline autoPlay aria-label={t.own} />
        <p class="call__no-picture" data-call-no-picture="">
          {t.noPicture}
        </p>
      </div>
      {help !== null && <Try view={view} />}
      <fieldset class="call__bar" data-call-lobby-bar="">
        <legend class="hidden">{t.title}</legend>
        <CallToggle act="lobby-microphone" icon="microphone" label={t.microphone} pressed />
        <CallToggle act="lobby-camera" icon="camera" label={t.camera} pressed />
      </fieldset>
      <p data-call-opens="" hidden>
        {t.opens} <time class="countdown" data-countdown-to="" data-call-opens-in="" />
      </p>
      <button
        type="button"
        class="button button--primary button--large button--wide"
        aria-describedby="call-enter-hint"
        data-call-enter=""
      >
        <Icon name="arrow-right" />
        <span class="button__words" data-call-enter-words="">
          {t.enter}
        </span>
      </button>
      {help !== null && <Fails view={view} help={help} />}
      <p class="muted" id="call-enter-hint">
        {t.enterHint}
      </p>
    </div>
  );
}

/** What to look at and listen to before the press: a level that moves, a sound to hear. */
function Try({ view }: { view: View }): JSX.Element {
  const t = checkTexts(view.locale);
  return (
    <div class="call__try" data-call-try="" hidden>
      <p>{t.seat.speak}</p>
      <meter class="check__level" min={0} max={1} value={0} aria-label={t.level} data-call-level="" />
      <button type="button" class="button button--secondary" data-call-tone="">
        <Icon name="sound" />
        <span class="button__words">{t.play}</span>
      </button>
    </div>
  );
}

/** Somebody comes and looks; what the browser found is filled in by the station's script. */
function Fails({ view, help }: { view: View; help: string }): JSX.Element {
  const { seat } = checkTexts(view.locale);
  return (
    <form method="post" action={help} data-call-fails="">
      <input type="hidden" name="_key" value={view.key} />
      <input type="hidden" name="about" value="devices" />
      <input type="hidden" name="camera" value="false" />
      <input type="hidden" name="microphone" value="false" />
      <button type="submit" class="button button--secondary">
        <Icon name="hand" />
        <span class="button__words">{seat.fails}</span>
      </button>
    </form>
  );
}

/** A button of a call that is on or off. */
export function CallToggle(props: {
  act: string;
  icon: IconName;
  label: string;
  pressed?: boolean;
}): JSX.Element {
  const { act, icon, label, pressed = false } = props;
  return (
    <button type="button" class="call__button" aria-pressed={pressed} data-call-toggle={act}>
      <Icon name={icon} />
      <span>{label}</span>
      <span class="call__state" aria-hidden="true" data-call-toggle-word="" />
    </button>
  );
}
