import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import type { View } from '../../../web/view.ts';
import { texts } from '../texts.ts';

/** Opens the camera under a search field; drawn hidden, shown by the script where there is a camera. */
export function CameraButton({ view }: { view: View }): JSX.Element {
  const t = texts(view.locale).door;
  return (
    <button
      type="button"
      class="button button--secondary"
      data-door-camera={asset('door-camera.js')}
      data-stop={t.stopCamera}
      data-looking={t.cameraLooking}
      data-refused={t.cameraRefused}
      aria-expanded="false"
      hidden
    >
      {t.camera}
    </button>
  );
}

/** Where the camera's picture is shown, in the same form as its button. */
export function CameraPicture(): JSX.Element {
  return (
    <div class="door-camera" hidden>
      <video muted playsInline />
      <p role="status" />
    </div>
  );
}
