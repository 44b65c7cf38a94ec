// What Slack takes. Every number is one of Slack's reference (docs.slack.dev/reference/block-kit), or says where else it is from.
// Characters are UTF-16 units, the stricter reading of Slack's "characters".

/** docs.slack.dev/reference/block-kit/blocks */
export const MESSAGE_BLOCKS = 50;
export const VIEW_BLOCKS = 100;

/**
 * The blocks of a message as JSON. Slack refuses longer messages (`msg_blocks_too_long`) at a limit that no page names: apps
 * report about 13,200 characters with the containers counted in (github.com/slackapi/bolt-js/issues/2509 and 2867).
 */
export const MESSAGE_ROOM = 12_000;
/** The blocks of a view as JSON. Slack takes 250 KB of view; a character of JSON has at most 3 bytes. */
export const VIEW_ROOM = 75_000;
/** `text` beside the blocks, before it is escaped: Slack advises at most 4,000, and a sign becomes up to five. */
export const FALLBACK = 800;

/** docs.slack.dev/reference/block-kit/blocks/header-block */
export const HEADER = 150;
/** One line of a card. Slack names no limit for an element of rich text; a section's text has this one. */
export const LINE = 3_000;
/** One element of a context block: docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const CONTEXT = 2_000;
/** Names, labels and captions: our own, two lines on a phone. */
export const NAME = 160;
/** A link's address: as for buttons, docs.slack.dev/reference/block-kit/block-elements/button-element */
export const ADDRESS = 3_000;

/** docs.slack.dev/reference/block-kit/blocks/actions-block */
export const ROW_BUTTONS = 25;
/** docs.slack.dev/reference/block-kit/block-elements/button-element */
export const BUTTON_LABEL = 75;
export const BUTTON_VALUE = 2_000;
export const BUTTON_DESCRIPTION = 75;

/** Title, submit and close: docs.slack.dev/reference/views/modal-views */
export const VIEW_WORDS = 24;
export const METADATA = 3_000;

/** docs.slack.dev/reference/block-kit/blocks/input-block */
export const INPUT_LABEL = 2_000;
export const INPUT_HINT = 2_000;
/** What a person can write into one input: docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export const INPUT_TEXT = 3_000;
export const PLACEHOLDER = 150;
/** docs.slack.dev/reference/block-kit/composition-objects/option-object */
export const OPTION_LABEL = 75;
/** Radio buttons up to here, a menu above: ten are taken, and more than five are a long way down a phone. */
export const RADIO_OPTIONS = 5;
/** docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
export const MENU_OPTIONS = 100;
