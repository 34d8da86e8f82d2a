import type { Member } from '../../../video/wire.ts';
import type { Line } from './link.ts';

/** One other person on the page: what arrives is played here. */
export interface PersonView {
  receive(line: Line, track: MediaStreamTrack): void;
  show(member: Member, link: string): void;
  speaker(id: string): void;
  /** Plays what the browser held back before a press. */
  play(): void;
  remove(): void;
}

interface Told {
  /** The browser plays nothing before a press. */
  readonly blocked: () => void;
  readonly playing: () => void;
}

/** Elements without any look: the page's style sheet knows them by their marks. */
export function drawPerson(parent: HTMLElement, { blocked, playing }: Told): PersonView {
  const box = document.createElement('div');
  const name = document.createElement('p');
  name.dataset.callName = '';
  const video = (mark: 'callCamera' | 'callScreen') => {
    const element = document.createElement('video');
    element.dataset[mark] = '';
    element.autoplay = true;
    // Without it an iPhone shows the picture over the whole page.
    element.playsInline = true;
    element.srcObject = new MediaStream();
    element.addEventListener('playing', playing);
    box.append(element);
    return element;
  };
  const camera = video('callCamera');
  const screen = video('callScreen');
  box.append(name);
  parent.append(box);

  const start = (element: HTMLVideoElement) => {
    element.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') blocked();
    });
  };
  return {
    receive(line, track) {
      const element = line === 'screen' ? screen : camera;
      const others = (element.srcObject as MediaStream).getTracks().filter(({ kind }) => kind !== track.kind);
      element.srcObject = new MediaStream([...others, track]);
      start(element);
    },
    show({ person, status }, link) {
      box.dataset.callPerson = person.id;
      box.dataset.callLink = link;
      box.dataset.callMuted = String(!status.microphone);
      name.textContent = person.name;
      camera.setAttribute('aria-label', person.name);
      screen.setAttribute('aria-label', person.name);
      // A hidden picture still carries the sound.
      camera.hidden = !status.camera;
      screen.hidden = !status.screen;
    },
    speaker(id) {
      const element = camera as HTMLVideoElement & { setSinkId?: (id: string) => Promise<void> };
      void element.setSinkId?.(id).catch(() => {});
    },
    play() {
      start(camera);
      start(screen);
    },
    remove() {
      for (const element of [camera, screen]) element.srcObject = null;
      box.remove();
    },
  };
}
