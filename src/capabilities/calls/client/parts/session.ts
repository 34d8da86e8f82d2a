// One page, one call after the other: which it is about, whether somebody has come in, and what is shown of it.

import { type Call, type CallState, joinCall } from '../../../../web/client/call/engine.ts';
import { openCaptions } from './captions.ts';
import { openDevices } from './devices.ts';
import type { Mirror } from './mirror.ts';
import { type PageCall, type Part, show, type Words } from './page.ts';
import { type Reports, reportOn } from './reports.ts';
import { openTalk } from './talk.ts';

interface Options {
  readonly area: HTMLElement;
  readonly part: Part;
  readonly words: Words;
  readonly mirror: Mirror;
  readonly draw: (state: CallState) => void;
}

/** The call that is open on this page. */
export interface Session {
  readonly call: Call | null;
  readonly state: CallState | null;
  /** Comes into the room of a call; what was open before is left. */
  enter(to: PageCall): void;
  leave(): Promise<void>;
}

export function openSession({ area, part, words, mirror, draw }: Options): Session {
  let call: Call | null = null;
  let state: CallState | null = null;
  let reports: Reports | null = null;
  const base = area.dataset.call ?? '';
  const devices = openDevices(part, () => call);
  const talk = openTalk(part, words, (text) => call?.sendText(text));
  const captions = openCaptions(part, talk.caption);

  const leave = async () => {
    const leaving = call;
    call = null;
    reports?.end();
    reports = null;
    captions.end();
    await leaving?.leave();
  };

  return {
    get call() {
      return call;
    },
    get state() {
      return state;
    },
    leave,
    enter(to) {
      void leave();
      mirror.close();
      talk.clear();
      state = null;
      const written = to.channel === 'chat';
      const here = !written && area.dataset.abroad === undefined;
      area.dataset.written = written ? 'yes' : 'no';
      const others = part('others');
      others?.replaceChildren();
      const room = `${base}/${to.meetingId}`;
      // The engine speaks at once, before it is known here under its name.
      let opened: Call | null = null;
      const saying = reportOn(`${room}/state`, () => opened);
      reports = saying;
      opened = joinCall({
        ticketUrl: `${room}/ticket`,
        localVideo: part<HTMLVideoElement>('own'),
        remote: others ?? area,
        microphone: here && mirror.wants.microphone,
        camera: here && mirror.wants.camera && !to.audioOnly,
        onState(next) {
          // An earlier call that is still saying good-bye has nothing more to say here.
          if (reports !== saying) return;
          state = next;
          saying.follow(next);
          draw(next);
          if (next.phase === 'live') void devices.draw();
          captions.follow();
        },
        onText: (line) => talk.add(line, line.from.id === area.dataset.me),
      });
      call = opened;
      if (to.audioOnly) void opened.audioOnly(true);
      const box = part<HTMLDetailsElement>('chat');
      if (box && written) box.open = true;
      show(part('stage'), !written);
    },
  };
}
