import { listenAnew } from './stream.ts';

/** What became of a command. */
export type Outcome =
  | { readonly kind: 'opened' }
  | { readonly kind: 'answer'; readonly card: string }
  | { readonly kind: 'problem'; readonly card: string }
  | { readonly kind: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'unsent' };

/** Gives a command to the server. */
export async function send(command: string, form: FormData): Promise<Outcome> {
  try {
    const response = await fetch(`/command/${command}`, { method: 'POST', body: form });
    if (response.headers.get('rolefit-session') === 'new') listenAnew();
    return await outcomeOf(response);
  } catch {
    return { kind: 'unsent' };
  }
}

async function outcomeOf(response: Response): Promise<Outcome> {
  if (response.status === 202) return { kind: 'opened' };
  if (response.headers.get('content-type')?.startsWith('application/json'))
    return { kind: 'errors', errors: (await response.json()).errors };
  const card = await response.text();
  return { kind: response.ok ? 'answer' : 'problem', card };
}
