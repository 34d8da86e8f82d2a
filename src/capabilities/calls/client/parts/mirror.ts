// The waiting room: one's own picture before anybody else sees it, with what is switched on.
import { type Part, say, show, type Words } from './page.ts';

export interface Mirror {
  open(): Promise<void>;
  /** Lets the devices go. */
  close(): void;
  readonly wants: { microphone: boolean; camera: boolean };
}

export function openMirror(part: Part, words: Words, toggles: (name: string, on: boolean) => void): Mirror {
  const wants = { microphone: true, camera: true };
  const video = part<HTMLVideoElement>('preview');
  let stream: MediaStream | null = null;
  let asked = 0;

  const draw = (message: string | null) => {
    const seen = stream !== null && stream.getVideoTracks().length > 0 && wants.camera;
    part('lobby')?.setAttribute('data-camera', seen ? 'yes' : 'no');
    if (video) video.srcObject = seen ? stream : null;
    show(video, seen);
    show(part('no-picture'), !seen);
    say(part('no-picture'), message ?? (wants.camera ? words.noPicture : words.pictureOff));
    toggles('lobby-microphone', wants.microphone);
    toggles('lobby-camera', wants.camera);
  };

  const close = () => {
    asked += 1;
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = null;
    if (video) video.srcObject = null;
  };

  const open = async () => {
    const mine = ++asked;
    draw(null);
    if (!wants.camera) return;
    try {
      const found = await navigator.mediaDevices.getUserMedia({ video: true });
      if (mine !== asked) {
        for (const track of found.getTracks()) track.stop();
        return;
      }
      stream = found;
      draw(null);
    } catch (error) {
      const denied = error instanceof DOMException && error.name === 'NotAllowedError';
      if (mine === asked) draw(denied ? words.denied : null);
    }
  };

  const press = (name: 'microphone' | 'camera') => () => {
    wants[name] = !wants[name];
    if (name === 'camera' && wants.camera) void open();
    else {
      if (name === 'camera') close();
      draw(null);
    }
  };
  for (const name of ['microphone', 'camera'] as const)
    part(`toggle="lobby-${name}"`)?.addEventListener('click', press(name));
  return { open, close, wants };
}
