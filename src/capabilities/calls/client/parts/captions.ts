// What the others say, written under the picture by this device itself. Most browsers send sound to their maker to have it
// written down; that is never asked for, so where the device cannot do it alone there is nothing to switch on.
import { type Part, say, show } from './page.ts';

/** The parts of the Web Speech API that are used (webaudio.github.io/web-speech-api); TypeScript's lists know none of it. */
interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  /** On this device, and nowhere else. */
  processLocally: boolean;
  onresult:
    | ((event: { resultIndex: number; results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void)
    | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  start(track: MediaStreamTrack): void;
  abort(): void;
}
interface Recognitions {
  new (): Recognition;
  available?(asked: {
    langs: string[];
    processLocally: true;
  }): Promise<'available' | 'downloadable' | 'downloading' | 'unavailable'>;
  install?(asked: { langs: string[]; processLocally: true }): Promise<boolean>;
}

/** Browsers have a language with its country only. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  fr: ['fr-FR'],
  nl: ['nl-NL'],
  en: ['en-GB', 'en-US'],
};
/** What cannot be mended by beginning again. */
const FINAL = ['not-allowed', 'service-not-allowed', 'language-not-supported', 'bad-grammar'];

export interface Captions {
  /** The others are as they are now: their sound is listened to, where captions are on. */
  follow(): void;
  end(): void;
}

/**
 * The browsers that bring what writes on the device. Other builds of Chromium have the words of the interface and nobody
 * behind them: to be asked ends their page (seen in version 153 without a window).
 */
const WRITERS = ['Google Chrome', 'Microsoft Edge'];

function writesItself(): boolean {
  const known = Reflect.get(navigator, 'userAgentData') as { brands?: { brand: string }[] } | undefined;
  return known?.brands?.some(({ brand }) => WRITERS.includes(brand)) ?? false;
}

/** Offers captions where this device makes them by itself, in the language of the page. */
export function openCaptions(part: Part, caption: (text: string) => void): Captions {
  const kind = writesItself()
    ? (Reflect.get(window, 'SpeechRecognition') as Recognitions | undefined)
    : undefined;
  const box = part<HTMLInputElement>('captions');
  const said = part('captions-said');
  let lang = '';
  let on = false;
  let hearing: { readonly of: string; stop(): void } | null = null;

  const offer = async () => {
    for (const wanted of LANGUAGES[document.documentElement.lang] ?? []) {
      const found = await kind?.available?.({ langs: [wanted], processLocally: true }).catch(() => null);
      if (!found || found === 'unavailable') continue;
      lang = wanted;
      return show(part('captions-line'), true);
    }
  };
  void offer();

  const stop = () => {
    hearing?.stop();
    hearing = null;
  };
  const fail = () => {
    on = false;
    stop();
    if (box) box.checked = false;
    say(said, said?.dataset.failed ?? '');
  };

  const tracksOfOthers = () =>
    [...(part('others')?.querySelectorAll('video') ?? [])].flatMap((video) =>
      video.srcObject instanceof MediaStream ? video.srcObject.getAudioTracks() : [],
    );
  const follow = () => {
    if (!on || !kind) return;
    const tracks = tracksOfOthers();
    const of = tracks.map(({ id }) => id).join();
    if (of === hearing?.of) return;
    stop();
    if (tracks.length > 0) hearing = { of, stop: listen(kind, tracks) };
  };
  /** Listens to all of them as one. */
  const listen = (Kind: Recognitions, tracks: readonly MediaStreamTrack[]) => {
    const context = new AudioContext();
    const all = context.createMediaStreamDestination();
    for (const track of tracks) context.createMediaStreamSource(new MediaStream([track])).connect(all);
    const recognition = new Kind();
    let over = false;
    Object.assign(recognition, { lang, continuous: true, interimResults: true, processLocally: true });
    const begin = () => {
      const [track] = all.stream.getAudioTracks();
      try {
        if (!over && track) recognition.start(track);
      } catch {
        fail();
      }
    };
    recognition.onresult = ({ resultIndex, results }) => {
      const words = Array.from(results).slice(resultIndex);
      const text = words.map((result) => result[0]?.transcript.trim() ?? '').join(' ');
      if (text !== '' && !over) caption(text);
    };
    recognition.onerror = ({ error }) => {
      if (FINAL.includes(error)) fail();
    };
    // It ends by itself after a silence.
    recognition.onend = () => setTimeout(begin, 250);
    begin();
    return () => {
      over = true;
      recognition.onend = null;
      recognition.abort();
      void context.close();
    };
  };

  box?.addEventListener('change', async () => {
    on = box.checked;
    say(said, '');
    if (!on) return stop();
    const asked = { langs: [lang], processLocally: true as const };
    if ((await kind?.available?.(asked)) !== 'available') {
      say(said, said?.dataset.getting ?? '');
      const has = await kind?.install?.(asked).catch(() => false);
      if (!has) return fail();
      say(said, '');
    }
    follow();
  });
  return { follow, end: stop };
}
