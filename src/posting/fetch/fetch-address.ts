import ipaddr from 'ipaddr.js';

/** The only block of IPv6 from which global unicast addresses are given out (RFC 4291 §2.4, IANA registry). */
const GLOBAL_UNICAST_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address belongs to a public host. Default is no: only plain unicast passes, mapped IPv4 is judged as IPv4,
 * and of IPv6 only 2000::/3, which also shuts out NAT64 and the newer special blocks such as 100:0:0:1::/64.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip.range() !== 'unicast') return false;
  return ip instanceof ipaddr.IPv6 ? ip.match(GLOBAL_UNICAST_V6) : true;
}
