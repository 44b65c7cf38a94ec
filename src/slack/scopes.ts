/** What the app may do in a workspace, and what for. Each is asked for because a feature needs it; a test holds the two together. */
export const SCOPES = [
  { scope: 'commands', why: 'To have /evaluate and the entry in the menu of messages.' },
  { scope: 'chat:write', why: 'To post the thread and the card, and to edit them while the work goes on.' },
  { scope: 'files:read', why: 'To read the resume or the posting that you attach.' },
  { scope: 'im:write', why: 'To send you a direct message: for an answer that only you should see.' },
  { scope: 'im:history', why: 'To be told of the messages that you send to Rolefit directly.' },
  { scope: 'app_mentions:read', why: 'To be told when somebody mentions Rolefit in a channel.' },
] as const;
