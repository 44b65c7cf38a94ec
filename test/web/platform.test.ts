import { platformContract } from '../chat/platform.contract.ts';
import { startWebHarness } from '../support/web-harness.ts';

platformContract('on the web', startWebHarness);
