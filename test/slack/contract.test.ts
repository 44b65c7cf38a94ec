import { platformContract } from '../chat/platform.contract.ts';
import { startSlackHarness, startSlackSocketHarness } from '../support/slack/harness.ts';

platformContract('in Slack over HTTP', startSlackHarness);
platformContract('in Slack over Socket Mode', startSlackSocketHarness);
