import { createHmac } from 'node:crypto';

const part = (value: object): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

/** A JSON Web Token signed with HMAC-SHA256 (RFC 7519; RFC 7515, appendix A.1). */
export function signJwt(claims: object, secret: string): string {
  const body = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
}
