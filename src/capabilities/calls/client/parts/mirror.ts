// The waiting room: one's own picture before anybody else sees it, with what is switched on.
import { lackOf, microphoneLack } from '../../../../web/client/call/lacks.ts';
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
  /** Which devices are known not to be given: a button must not say that they are on. */
  const lacks = { microphone: false, camera: false };

  const draw = (message: string | null) => {
    const seen = stream !== null && stream.getVideoTracks().length > 0 && wants.camera;
    part('lobby')?.setAttribute('data-camera', seen ? 'yes' : 'no');
    if (video) video.srcObject = seen ? stream : null;
    show(video, seen);
    show(part('no-picture'), !seen);
    say(part('no-picture'), message ?? (wants.camera ? words.noPicture : words.pictureOff));
    toggles('lobby-microphone', wants.microphone && !lacks.microphone);
    toggles('lobby-camera', wants.camera && !lacks.camera);
  };

  const close = () => {
    asked += 1;
    for (const track of stream?.getTracks() ?? []) track.stop();
    stream = null;
    if (video) video.srcObject = null;
  };

  const open = async () => {
    const mine = ++asked;
    const missing = typeof RTCPeerConnection === 'undefined' ? 'not-supported' : await microphoneLack();
    if (mine !== asked) return;
    lacks.microphone = missing !== null;
    lacks.camera = missing === 'not-supported' || missing === 'insecure';
    // Said before one comes in: there is time to take another device, or the telephone.
    if (missing !== null)
      say(part('said'), words.lacks[missing as 'absent'] ?? words.reasons['not-supported'] ?? '');
    draw(null);
    if (!wants.camera || lacks.camera) return;
    try {
      const found = await navigator.mediaDevices.getUserMedia({ video: true });
      if (mine !== asked) {
        for (const track of found.getTracks()) track.stop();
        return;
      }
      stream = found;
      draw(null);
    } catch (error) {
      if (mine !== asked) return;
      const lack = lackOf(error);
      lacks.camera = true;
      draw(lack === 'denied' || lack === 'busy' ? words.lacks[lack] : words.lacks.noCamera);
    }
  };

  const press = (name: 'microphone' | 'camera') => () => {
    // What was not given is asked for again: it was plugged in, or allowed, meanwhile.
    if (lacks[name]) return void open();
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
