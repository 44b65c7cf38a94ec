/** Whoever waits at a terminal sees that it goes on; a script's standard error stays empty. */
export function tell(words: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${words} …\n`);
}
