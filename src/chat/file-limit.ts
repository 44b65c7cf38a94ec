export const MEGABYTE = 1024 * 1024;

/** One file has so many bytes at most: what Slack's file input and employers' own systems take. */
export const MOST_FILE_BYTES = 10 * MEGABYTE;
