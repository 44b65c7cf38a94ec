import type { Html } from './html.ts';
import { html } from './html.ts';

/** The frame of every page. `body` is what stands in it; `script` is for the chat itself. */
export function page(title: string, body: Html, script: Html): string {
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page/chat.css">
${script}
</head>
<body>${body}</body>
</html>`.html
  }`;
}

/** A page that says what happened and what to do next. */
export interface Told {
  readonly title: string;
  readonly detail: string;
  readonly next: string;
}

/** A page that says what went wrong and what to do next. */
export const plainPage = ({ title, detail, next }: Told): string =>
  page(
    `${title} · Rolefit`,
    html`<main class="told"><h1>${title}</h1><p>${detail}</p><p>${next}</p><p><a class="button primary" href="/">Open Rolefit</a></p></main>`,
    html``,
  );

export const NOT_FOUND: Told = {
  title: 'There is nothing here',
  detail: 'This address leads to no page of Rolefit.',
  next: 'Start from the chat: everything is reached from there.',
};

/** Our fault. `reference` finds it in the log and says nothing about the person. */
export const broken = (reference: string): Told => ({
  title: 'Something broke on our side',
  detail: 'It is not anything you did. Nothing was scored and nothing was charged.',
  next: `Try again in a moment. If it breaks again, tell whoever runs Rolefit here this reference: ${reference}`,
});
