import { platformContract } from '../chat/platform.contract.ts';
import { startDiscordHarness, startDiscordHttpHarness } from '../support/discord/harness.ts';

platformContract('in Discord over the gateway', startDiscordHarness);
platformContract('in Discord over HTTP', startDiscordHttpHarness);
