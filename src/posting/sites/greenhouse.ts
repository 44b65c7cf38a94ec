import { z } from 'zod';
import { dayOf, NO_FIELDS, timeOf } from '../job-fields.ts';
import { LABEL, parameter, partsOf, type Site, type SiteRequest, WORD } from './site.ts';
import { companyOf, oneLine, textOfParts } from './site-text.ts';

/** Greenhouse's Job Board API (documented and public). European boards are answered by the same host. */
const HOST = '(?:boards|job-boards)(?:\\.eu)?\\.greenhouse\\.io';
const ID = '\\d{3,15}';

/** A job under its board's address, or in the form that employers embed. */
export const greenhouse: Site = (link) => {
  const [, board, id] = partsOf(link, HOST, `/(${WORD})/jobs/(${ID})`) ?? [];
  if (board !== undefined && id !== undefined) return request(board, id, true);
  if (partsOf(link, HOST, '/embed/job_app') === null) return null;
  const [named, token] = [parameter(link, 'for', WORD), parameter(link, 'token', ID)];
  return named === null || token === null ? null : request(named, token, true);
};

/**
 * An employer's own page with Greenhouse's number in it. The board's name is not in the link: it is mostly the employer's
 * domain, and numbers are unique over all boards, so that a wrong guess finds nothing.
 */
export const greenhouseByNumber: Site = (link) => {
  const id = parameter(link, 'gh_jid', ID);
  const board = ownName(link.hostname);
  return id === null || board === undefined ? null : request(board, id, false);
};

/** The board that an employer's page embeds, once the page is at hand. */
export function greenhouseEmbedded(link: URL, html: string): SiteRequest | null {
  const id = parameter(link, 'gh_jid', ID);
  const embed = new RegExp(
    `greenhouse\\.io/embed/job_(?:board|app)(?:/js)?\\?(?:[^"'<>\\s]{0,200}&(?:amp;)?)?for=(${WORD})`,
  );
  const board = embed.exec(html)?.[1] ?? new RegExp(`boards\\.greenhouse\\.io/(?!embed)(${WORD})`).exec(html)?.[1];
  return id === null || board === undefined ? null : request(board, id, false);
}

/** The label before the public suffix: "stripe" of www.stripe.com, "example" of jobs.example.co.uk. */
const ownName = (host: string): string | undefined =>
  new RegExp(`(?:^|\\.)(${LABEL})\\.(?:(?:com?|org|net|ac|gov)\\.[a-z]{2}|[a-z]{2,20})$`).exec(host)?.[1];

const Job = z.object({
  id: z.union([z.number(), z.string()]).transform(String),
  title: z.string(),
  content: z.string(),
  company_name: z.string().nullish(),
  location: z.object({ name: z.string().nullish() }).nullish(),
  first_published: z.string().nullish(),
  application_deadline: z.string().nullish(),
  pay_input_ranges: z.array(z.unknown()).nullish(),
});
const Answer = z.union([Job, z.object({ jobs: z.array(Job) })]);

const request = (board: string, id: string, isProof: boolean): SiteRequest => ({
  site: 'greenhouse',
  url: `https://boards-api.greenhouse.io/v1/boards/${board.toLowerCase()}/jobs/${id}?pay_transparency=true`,
  isProof,
  read: (answer) => {
    const given = Answer.parse(JSON.parse(answer));
    const job = ('jobs' in given ? given.jobs : [given]).find((one) => one.id === id);
    if (job === undefined) return null;
    const text = textOfParts([[null, job.content]]);
    return {
      ...NO_FIELDS,
      title: oneLine(job.title),
      company: oneLine(job.company_name) ?? companyOf(board, text),
      location: oneLine(job.location?.name),
      text,
      validThrough: timeOf(job.application_deadline),
      postedAt: dayOf(job.first_published),
      saysPay: job.pay_input_ranges == null ? null : job.pay_input_ranges.length > 0,
    };
  },
});
