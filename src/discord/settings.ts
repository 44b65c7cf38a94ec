/** How Discord is reached. */
export interface DiscordSettings {
  readonly token: string;
  readonly appId: string;
  /** Hexadecimal. With it, interactions come over HTTP and are signed for it; without it, over the gateway. */
  readonly publicKey?: string | undefined;
  /** Another server in Discord's place, such as `https://discord.example/api`. */
  readonly apiUrl?: string | undefined;
}

/** The platform's name in a Person, Place, Thread and FileRef. */
export const DISCORD = 'discord';

const OFFICIAL = 'https://discord.com/api';
/** Where Discord keeps attachments, and where its proxy serves them from. */
const FILE_HOSTS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** The API's address without its version, whether it was given with one or not. */
export const apiOf = ({ apiUrl = OFFICIAL }: Pick<DiscordSettings, 'apiUrl'>): string =>
  apiUrl.replace(/(?:\/v\d+)?\/*$/, '');

/** The only origins that files are fetched from. */
export const fileOriginsOf = ({ apiUrl }: Pick<DiscordSettings, 'apiUrl'>): readonly string[] =>
  apiUrl === undefined ? FILE_HOSTS : [new URL(apiUrl).origin];
