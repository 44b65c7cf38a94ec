import { z } from 'zod';
import { commandFaults } from './body-commands.ts';
import { Modal } from './body-components.ts';
import { faultsOf, messageFaults } from './body-message.ts';
import { componentsIn, repeatedIds } from './body-walk.ts';

/**
 * What Discord would refuse in the body of a request, or take and show badly: the rules that its OpenAPI description does not
 * hold, told again without a look at our code. `route` is the method and the path below the version:
 * "POST /channels/1/messages". Routes without a rule here are not judged.
 */
export function discordFaults(route: string, body: unknown): string[] {
  const rule = RULES.find(({ pattern }) => pattern.test(route));
  return rule?.faults(body).map((fault) => `${route}: ${fault}`) ?? [];
}

/** A form alone. */
export function modalFaults(modal: unknown): string[] {
  return [...parsed(Modal, modal), ...repeatedIds(componentsIn(modal))];
}

interface Rule {
  readonly pattern: RegExp;
  readonly faults: (body: unknown) => string[];
}

const parsed = (schema: z.ZodType, body: unknown): string[] => {
  const read = schema.safeParse(body);
  return read.success ? [] : faultsOf(read.error);
};

/** A deferred answer says only whether it is for the person alone. */
const Deferred = z.strictObject({ flags: z.literal(64).optional() });
const Callback = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(4), data: z.unknown() }),
  z.strictObject({ type: z.literal(5), data: Deferred.optional() }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(7), data: z.unknown() }),
  z.strictObject({ type: z.literal(9), data: z.unknown() }),
]);

function callbackFaults(body: unknown): string[] {
  const read = Callback.safeParse(body);
  if (!read.success) return faultsOf(read.error);
  switch (read.data.type) {
    case 4:
    case 7:
      return messageFaults(read.data.data, 'may be ephemeral');
    case 9:
      return modalFaults(read.data.data);
    default:
      return [];
  }
}

/** In a forum or out of a message; a private thread of a text channel has a type. */
const ThreadBody = z.strictObject({
  name: z.string().trim().min(1).max(100),
  auto_archive_duration: z.union([60, 1_440, 4_320, 10_080].map((minutes) => z.literal(minutes))).optional(),
  type: z.union([z.literal(11), z.literal(12)]).optional(),
  invitable: z.boolean().optional(),
  message: z.unknown().optional(),
});

function threadFaults(body: unknown): string[] {
  const read = ThreadBody.safeParse(body);
  if (!read.success) return faultsOf(read.error);
  return read.data.message === undefined ? [] : messageFaults(read.data.message, 'seen by all');
}

const Recipient = z.strictObject({ recipient_id: z.string().regex(/^\d{15,20}$/) });

const RULES: readonly Rule[] = [
  { pattern: /^PUT \/applications\/\d+\/(guilds\/\d+\/)?commands$/, faults: commandFaults },
  { pattern: /^POST \/interactions\/\d+\/[^/]+\/callback/, faults: callbackFaults },
  {
    pattern: /^(POST|PATCH) \/webhooks\/\d+\/[^/?]+(\/messages\/(@original|\d+))?(\?.*)?$/,
    faults: (body) => messageFaults(body, 'may be ephemeral'),
  },
  { pattern: /^(POST|PATCH) \/channels\/\d+\/messages(\/\d+)?$/, faults: (body) => messageFaults(body, 'seen by all') },
  { pattern: /^POST \/channels\/\d+(\/messages\/\d+)?\/threads$/, faults: threadFaults },
  { pattern: /^POST \/users\/@me\/channels$/, faults: (body) => parsed(Recipient, body) },
];
