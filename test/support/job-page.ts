/** A posting as a page with the structured data that job sites carry. `text` is plain: list items start with "- ". */
export function jobPage(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const job = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Backend Engineer',
    hiringOrganization: { '@type': 'Organization', name: 'Stripe' },
    description: lines.map((line) => (line.startsWith('- ') ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`)).join(''),
  };
  return `<!doctype html><title>Job</title><script type="application/ld+json">${JSON.stringify(job)}</script><main>A job</main>`;
}
