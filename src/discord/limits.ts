/**
 * What Discord takes, in UTF-16 units where it counts characters. From the component reference
 * (docs.discord.com/developers/components/reference), the application command reference beside it and the official OpenAPI
 * description; what comes from elsewhere says so.
 */
export const LIMITS = {
  /** Components of a message, nested ones counted. */
  components: 40,
  /**
   * Text of a message over all its text displays. The documentation names 4,000 for one of them; that it holds for all
   * together is what libraries found, so we keep well below.
   */
  text: 3_800,
  /** The address of a picture. */
  mediaUrl: 2_048,
  buttonsInRow: 5,
  /** More are a bug of ours: rows of them would leave no room for the card. */
  buttons: 25,
  buttonLabel: 80,
  customId: 100,

  commandName: 32,
  description: 100,
  /** A string option of a slash command. */
  stringOption: 6_000,
  choices: 25,
  choiceName: 100,
  fileTypes: 10,

  modalTitle: 45,
  /** Top-level components of a modal. The OpenAPI description would take 40, the documentation says 5. */
  modalComponents: 5,
  label: 45,
  labelDescription: 100,
  textInput: 4_000,
  radioOptions: 10,
  optionLabel: 100,
} as const;
