import { ashby } from './ashby.ts';
import { bamboohr } from './bamboohr.ts';
import { eightfold } from './eightfold.ts';
import { greenhouse, greenhouseByNumber } from './greenhouse.ts';
import { lever } from './lever.ts';
import { oracle } from './oracle.ts';
import { personio } from './personio.ts';
import { pinpoint } from './pinpoint.ts';
import { recruitee } from './recruitee.ts';
import { rippling } from './rippling.ts';
import type { Site, SiteRequest } from './site.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/**
 * Sites that are read by a public interface. SmartRecruiters has one too, but its policy keeps it from programs; its pages, and
 * those of Teamtailor, Jobvite and JazzHR, carry schema.org data and are read like any other.
 */
const SITES: readonly Site[] = [
  greenhouse,
  lever,
  ashby,
  workday,
  workable,
  recruitee,
  bamboohr,
  personio,
  pinpoint,
  rippling,
  oracle,
  eightfold,
  greenhouseByNumber,
];

/** The request that gives the posting of a link, or null when no site knows it. */
export function siteRequest(link: string): SiteRequest | null {
  const url = URL.parse(link);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  for (const site of SITES) {
    const request = site(url);
    if (request !== null) return request;
  }
  return null;
}

/** The page to open for a link: iCIMS shows the posting only in the frame inside of its page. */
export function pageLink(link: string): string {
  const url = URL.parse(link);
  if (url === null || !/^[a-z0-9.-]{1,100}\.icims\.com\.?$/.test(url.hostname)) return link;
  if (!/^\/jobs\/\d{1,9}\//.test(url.pathname)) return link;
  url.searchParams.set('in_iframe', '1');
  return url.href;
}
