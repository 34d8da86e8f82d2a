import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';

/** Addresses of one's own machine and network (RFC 6890): what this server is asked to ask lives on the internet. */
const INSIDE = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  INSIDE.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 127],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  INSIDE.addSubnet(net, prefix, 'ipv6');

/**
 * Whether a host name, or an address in brackets or not, leads into this server's own machine or network: somebody who
 * types an address must not have the server ask there for them.
 * @throws as `lookup` does when nobody has that name
 */
export async function isInside(host: string): Promise<boolean> {
  const found = await lookup(host.replace(/^\[|\]$/g, ''), { all: true });
  return found.some(({ address, family }) => INSIDE.check(address, family === 6 ? 'ipv6' : 'ipv4'));
}
