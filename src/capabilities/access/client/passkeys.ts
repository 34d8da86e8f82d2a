// Passkeys, for pages that hold `<div data-passkey="add|use" data-options="address">` around a form with the fields
// "challengeId" and "response": a press asks this side for a question, the browser for its answer, and sends the form.
// Where the browser has none of it, the parts stay hidden: every page has another way.

interface Question {
  challengeId: string;
  options: Record<string, unknown>;
}

interface Named {
  id: string;
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

function toText(bytes: ArrayBuffer | null): string | undefined {
  if (bytes === null) return undefined;
  const plain = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const named = (list: unknown) => ((list ?? []) as Named[]).map((one) => ({ ...one, id: toBytes(one.id) }));

/** The options as the browser wants them; older browsers lack the reading of JSON. */
function creationOptions(options: Record<string, unknown>): PublicKeyCredentialCreationOptions {
  if ('parseCreationOptionsFromJSON' in PublicKeyCredential)
    return PublicKeyCredential.parseCreationOptionsFromJSON(options as never);
  const user = options.user as { id: string };
  return {
    ...options,
    challenge: toBytes(options.challenge as string),
    user: { ...user, id: toBytes(user.id) },
    excludeCredentials: named(options.excludeCredentials),
  } as unknown as PublicKeyCredentialCreationOptions;
}

function requestOptions(options: Record<string, unknown>): PublicKeyCredentialRequestOptions {
  if ('parseRequestOptionsFromJSON' in PublicKeyCredential)
    return PublicKeyCredential.parseRequestOptionsFromJSON(options as never);
  return {
    ...options,
    challenge: toBytes(options.challenge as string),
    allowCredentials: named(options.allowCredentials),
  } as unknown as PublicKeyCredentialRequestOptions;
}

function asJson(credential: PublicKeyCredential): object {
  if ('toJSON' in credential) return credential.toJSON();
  const { id, rawId, type, response } = credential as PublicKeyCredential;
  const made = response as AuthenticatorAttestationResponse & AuthenticatorAssertionResponse;
  return {
    id,
    rawId: toText(rawId),
    type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      ...(made.attestationObject
        ? { attestationObject: toText(made.attestationObject), transports: made.getTransports?.() ?? [] }
        : {
            authenticatorData: toText(made.authenticatorData),
            signature: toText(made.signature),
            userHandle: toText(made.userHandle),
          }),
    },
  };
}

async function ask(address: string): Promise<Question> {
  const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' } });
  if (!answer.ok) throw new Error(`The question was not given (${answer.status}).`);
  return (await answer.json()) as Question;
}

async function answerTo({ options }: Question, adding: boolean): Promise<PublicKeyCredential> {
  const credential = adding
    ? await navigator.credentials.create({ publicKey: creationOptions(options) })
    : await navigator.credentials.get({ publicKey: requestOptions(options) });
  if (credential === null) throw new Error('The browser gave no passkey.');
  return credential as PublicKeyCredential;
}

function follow(part: HTMLElement): void {
  const form = part.querySelector('form');
  const failed = part.querySelector<HTMLElement>('[data-passkey-failed]');
  const address = part.dataset.options;
  if (!form || !address) return;
  part.hidden = false;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  let asking = false;
  form.addEventListener('submit', async (event) => {
    if (field('response').value !== '') return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    if (failed) failed.hidden = true;
    try {
      const question = await ask(address);
      const credential = await answerTo(question, part.dataset.passkey === 'add');
      field('challengeId').value = question.challengeId;
      field('response').value = JSON.stringify(asJson(credential));
      form.requestSubmit();
    } catch {
      // Turned down, timed out, or a device without passkeys: one sentence for all, and another press.
      if (failed) failed.hidden = false;
    } finally {
      asking = false;
    }
  });
}

for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  if ('PublicKeyCredential' in window) follow(part);
  // Its place was kept: it is given up.
  else part.dataset.never = '';
}
