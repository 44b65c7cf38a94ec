// Where Slack and browsers reach us on our own server: the manifest says the same.

/** Events, commands and clicks. */
export const EVENTS_PATH = '/slack/events';
/** Where the owner of a workspace begins to install the app. */
export const INSTALL_PATH = '/slack/install';
/** Where Slack sends them back to. */
export const REDIRECT_PATH = '/slack/oauth_redirect';
