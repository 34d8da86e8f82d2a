/**
 * Whether pages may keep themselves in browsers for when there is no network: yes, unless the system keeper said no
 * (TREMPLIN_OFFLINE=off). Every browser that comes by then forgets what it kept.
 */
export function offlineIsAllowed(): boolean {
  return process.env.TREMPLIN_OFFLINE !== 'off';
}
