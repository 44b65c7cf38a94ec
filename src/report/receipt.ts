import { whyCard } from '../cards/why.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import { html } from '../web/html.ts';
import { renderBlocks } from '../web/render-blocks.ts';
import type { Section } from './report.ts';

/** The receipt as /why shows it: every addend, recomputed while the page is made. Throws an InconsistentReceipt. */
export const receipt = ({ fit }: Evaluation): Section => ({
  id: 'receipt',
  title: 'The receipt',
  body: html`<div class="receipt">${renderBlocks(whyCard(fit.receipt).blocks)}</div>`,
});
