/** Where somebody is during the event; `site` names the place when it is one. */
export interface Whereabouts {
  readonly from: 'hall' | 'site' | 'home';
  readonly site: string | null;
}

/** How a candidate speaks with whoever is elsewhere: video is never compulsory. */
export type RemoteChannel = 'video' | 'telephone' | 'chat';

/** How the two people of a meeting meet. */
export type Channel = 'table' | 'video-site' | 'video-home' | 'telephone' | 'chat';

interface Place {
  readonly id: string;
  readonly isHall: boolean;
  /** Computers; a site without any is a place to sit, and a call is then on the own phone. */
  readonly stations: number;
}

/** Whether two people sit in the same place. Two who are each at home never do. */
export function areTogether(one: Whereabouts, other: Whereabouts, sites: readonly Place[]): boolean {
  const [here, there] = [placeOf(one, sites), placeOf(other, sites)];
  return here !== null && here === there;
}

/** The site whose computers somebody uses for a video call; null for the own phone. */
export function computersOf(person: Whereabouts, sites: readonly Place[]): string | null {
  const site =
    person.from === 'hall'
      ? sites.find(({ isHall }) => isHall)
      : sites.find(({ id }) => person.from === 'site' && id === person.site);
  return site !== undefined && site.stations > 0 ? site.id : null;
}

/** How two people meet: at a table where they sit in the same place, else as the candidate wishes. */
export function channelOf(
  candidate: Whereabouts & { readonly remoteChannel: RemoteChannel },
  recruiter: Whereabouts,
  sites: readonly Place[],
): Channel {
  if (areTogether(candidate, recruiter, sites)) return 'table';
  if (candidate.remoteChannel !== 'video') return candidate.remoteChannel;
  return computersOf(candidate, sites) === null ? 'video-home' : 'video-site';
}

/** Where somebody sits, one name per place: a site that is the hall is the hall; null at home. */
export function placeOf(
  { from, site }: Whereabouts,
  sites: readonly Pick<Place, 'id' | 'isHall'>[],
): string | null {
  if (from === 'home') return null;
  if (from === 'hall') return 'hall';
  return sites.some(({ id, isHall }) => id === site && isHall) ? 'hall' : site;
}
