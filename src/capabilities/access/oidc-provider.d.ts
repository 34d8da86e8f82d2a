// The part of oidc-provider (which brings no types) that the test of signing in by one's organisation uses.
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';

  interface Account {
    accountId: string;
    claims(): Promise<object>;
  }

  export default class Provider {
    constructor(
      issuer: string,
      configuration: {
        clients: object[];
        claims: object;
        pkce: { required(): boolean };
        findAccount(context: unknown, id: string): Account;
      },
    );
    callback(): RequestListener;
  }
}
