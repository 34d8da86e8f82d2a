import { lackOf } from './lacks.ts';
import type { DeviceKind, DeviceState } from './types.ts';

/** The sound and pictures of this page: what is open, what was switched off, what is not there. */
export interface Devices {
  readonly microphone: DeviceState;
  readonly camera: DeviceState;
  readonly blur: boolean | null;
  readonly tracks: Readonly<Record<'microphone' | 'camera' | 'screen', MediaStreamTrack | null>>;
  /** Asks for what is to be on; what the person or the machine refuses stays off. */
  start(on: { readonly microphone: boolean; readonly camera: boolean }): Promise<void>;
  mute(on: boolean): Promise<void>;
  /** Off closes the camera, so that its light goes out. */
  turnCamera(on: boolean): Promise<void>;
  share(on: boolean): Promise<boolean>;
  turnBlur(on: boolean): Promise<void>;
  use(kind: 'microphone' | 'camera', id: string): Promise<void>;
  stop(): void;
}

/** Not in the lists of TypeScript yet (Media Capture and Streams Extensions, W3C draft). */
interface BlurCapabilities {
  readonly backgroundBlur?: readonly boolean[];
}

const CAMERA: MediaTrackConstraints = {
  width: { ideal: 640 },
  height: { ideal: 360 },
  frameRate: { ideal: 24, max: 30 },
};
const MICROPHONE: MediaTrackConstraints = {
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
};

export function openDevices(
  chosen: Partial<Readonly<Record<DeviceKind, string>>>,
  changed: () => void,
): Devices {
  const ids: Partial<Record<DeviceKind, string>> = { ...chosen };
  const states: { microphone: DeviceState; camera: DeviceState } = { microphone: 'off', camera: 'off' };
  const tracks: Record<'microphone' | 'camera' | 'screen', MediaStreamTrack | null> = {
    microphone: null,
    camera: null,
    screen: null,
  };
  let blurred = false;
  let stopped = false;

  const constraintsFor = (kind: 'microphone' | 'camera'): MediaTrackConstraints => ({
    ...(kind === 'camera' ? CAMERA : MICROPHONE),
    // Ideal and not exact: a device that was unplugged since the check is no reason to have none.
    ...(ids[kind] ? { deviceId: { ideal: ids[kind] } } : {}),
  });
  const drop = (kind: 'microphone' | 'camera' | 'screen') => {
    const track = tracks[kind];
    tracks[kind] = null;
    if (!track) return;
    track.onended = null;
    track.stop();
  };
  const keep = (kind: 'microphone' | 'camera', track: MediaStreamTrack) => {
    drop(kind);
    if (stopped) return track.stop();
    tracks[kind] = track;
    states[kind] = 'on';
    // Unplugged, or taken back by the phone: another one is tried, once.
    track.onended = () => {
      drop(kind);
      delete ids[kind];
      void open(kind).then(changed);
    };
    if (kind === 'camera' && blurred) void setBlur(true);
  };
  const open = async (kind: 'microphone' | 'camera'): Promise<void> => {
    const asks = kind === 'camera' ? { video: constraintsFor(kind) } : { audio: constraintsFor(kind) };
    try {
      const [track] = (await navigator.mediaDevices.getUserMedia(asks)).getTracks();
      if (track) keep(kind, track);
    } catch (error) {
      states[kind] = lackOf(error);
    }
  };
  const blurOffered = (): boolean => {
    const offered = tracks.camera?.getCapabilities?.() as BlurCapabilities | undefined;
    return offered?.backgroundBlur?.includes(true) === true && offered.backgroundBlur.includes(false);
  };
  const setBlur = async (on: boolean) => {
    blurred = on;
    if (!tracks.camera || !blurOffered()) return;
    await tracks.camera.applyConstraints({ ...CAMERA, backgroundBlur: on } as MediaTrackConstraints);
  };

  return {
    get microphone() {
      return states.microphone;
    },
    get camera() {
      return states.camera;
    },
    get blur() {
      return blurOffered() ? blurred : null;
    },
    tracks,
    async start(on) {
      // A page without HTTPS has no devices at all.
      if (!navigator.mediaDevices) {
        states.microphone = lackOf(null);
        states.camera = lackOf(null);
        return;
      }
      if (on.microphone && on.camera) {
        try {
          // One question for both.
          const stream = await navigator.mediaDevices.getUserMedia({
            audio: constraintsFor('microphone'),
            video: constraintsFor('camera'),
          });
          for (const track of stream.getTracks())
            keep(track.kind === 'audio' ? 'microphone' : 'camera', track);
          return;
        } catch {
          // Perhaps one of them is missing: each by itself.
        }
      }
      if (on.microphone) await open('microphone');
      if (on.camera) await open('camera');
    },
    async mute(on) {
      if (tracks.microphone) {
        tracks.microphone.enabled = !on;
        states.microphone = on ? 'off' : 'on';
      } else if (!on) await open('microphone');
      changed();
    },
    async turnCamera(on) {
      if (on && !tracks.camera) await open('camera');
      if (!on) {
        drop('camera');
        states.camera = 'off';
      }
      changed();
    },
    async share(on) {
      if (!on) {
        drop('screen');
        changed();
        return false;
      }
      try {
        const stream = await navigator.mediaDevices.getDisplayMedia({ video: { frameRate: { max: 10 } } });
        const [track] = stream.getVideoTracks();
        if (!track) return false;
        drop('screen');
        // Letters must stay sharp; movement may stutter.
        track.contentHint = 'detail';
        tracks.screen = track;
        track.onended = () => {
          tracks.screen = null;
          changed();
        };
        changed();
        return true;
      } catch {
        return tracks.screen !== null;
      }
    },
    async turnBlur(on) {
      await setBlur(on);
      changed();
    },
    async use(kind, id) {
      ids[kind] = id;
      const muted = states[kind] === 'off';
      if (kind === 'camera' && muted) return;
      await open(kind);
      if (muted && tracks.microphone) {
        tracks.microphone.enabled = false;
        states.microphone = 'off';
      }
      changed();
    },
    stop() {
      stopped = true;
      for (const kind of ['microphone', 'camera', 'screen'] as const) drop(kind);
    },
  };
}
