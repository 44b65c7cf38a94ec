import type { Kept } from '../cards/evaluations.ts';
import { BANDS, roleName, TONES } from '../cards/words.ts';
import type { Evaluation } from '../fit/evaluation.ts';
import type { Openings } from '../store/reports.ts';
import { type Html, html } from '../web/html.ts';
import { advice } from './advice.ts';
import { conditions } from './conditions.ts';
import { dimensions } from './dimensions.ts';
import { ending } from './ending.ts';
import { history } from './history.ts';
import type { Token } from './links.ts';
import { BAR } from './page.ts';
import { posting } from './posting.ts';
import { receipt } from './receipt.ts';
import { requirements } from './requirements.ts';
import { page } from './styles.ts';
import { assessment, head } from './top.ts';

/** What a report is made of. */
export interface Reported {
  readonly evaluation: Evaluation;
  /** The person's evaluations for the same posting, oldest first; this one is usually among them. */
  readonly checks: readonly Kept[];
  readonly token: Token;
  /** Openings before this one. */
  readonly openings: Openings;
}

/** A part of the report under a heading of its own; undefined where there is nothing to tell. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

/**
 * The whole report as a page, for its owner. Pure, and safe for any string in any place: text stays text. Throws an
 * InconsistentReceipt for an evaluation that was changed after it was made.
 */
export function reportPage(reported: Reported): string {
  const { evaluation } = reported;
  const sections = [
    assessment(evaluation),
    advice(evaluation),
    requirements(evaluation),
    dimensions(evaluation),
    conditions(evaluation),
    history(reported),
    posting(evaluation),
    receipt(evaluation),
  ].filter((section) => section !== undefined);
  const { score, band } = evaluation.fit;
  return page(
    `${score} of 100, ${BANDS[band].toLowerCase()} · ${roleName(evaluation)} · Rolefit`,
    html`<a class="skip" href="#requirements">Skip to the requirements</a>${BAR}<main class="report tone-${TONES[band]}">${head(reported)}${contents(sections)}${sections.map(renderSection)}</main>${ending(reported)}`,
  );
}

const contents = (sections: readonly Section[]): Html =>
  html`<nav class="contents" aria-label="In this report"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;

const renderSection = ({ id, title, body }: Section): Html =>
  html`<section class="part" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${body}</section>`;
