/** How this installation reaches Slack. `appToken` asks for Socket Mode, else `signingSecret` for HTTP. */
export interface SlackSettings {
  /** For one workspace. */
  readonly botToken?: string | undefined;
  readonly appToken?: string | undefined;
  readonly signingSecret?: string | undefined;
  /** For many workspaces: with both, and over HTTP, each installs the app by OAuth. */
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
  /** Another server in the place of Slack's. */
  readonly apiUrl?: string | undefined;
  /** The address that Slack and browsers reach us at. */
  readonly publicUrl?: string | undefined;
  /** Signs the state of an installation by OAuth. */
  readonly stateSecret: string;
}

/** How many workspaces this serves, and with what. */
export type Reach =
  | { readonly kind: 'one'; readonly botToken: string }
  | { readonly kind: 'many'; readonly clientId: string; readonly clientSecret: string };

/** Throws when the settings give neither a token nor a way to get one. */
export function reachOf({ botToken, appToken, clientId, clientSecret }: SlackSettings): Reach {
  if (clientId && clientSecret && !appToken) return { kind: 'many', clientId, clientSecret };
  if (botToken) return { kind: 'one', botToken };
  throw new Error('Slack needs a bot token, or a client id and secret over HTTP');
}
