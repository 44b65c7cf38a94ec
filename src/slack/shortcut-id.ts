const PREFIX = 'shortcut:';

/** The callback id of a command's entry in the menu of messages. */
export const shortcutId = (command: string): string => `${PREFIX}${command}`;

export const SHORTCUT = new RegExp(`^${PREFIX}`);

/** The command that a callback id is of. */
export const shortcutCommand = (id: string): string => id.slice(PREFIX.length);
