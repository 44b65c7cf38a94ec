/** How the server refuses: the status, and Discord's own code. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}

export const missingAccess = () => new Refusal(403, 50_001, 'Missing Access');
export const missingPermissions = () => new Refusal(403, 50_013, 'Missing Permissions');
export const unknownChannel = () => new Refusal(404, 10_003, 'Unknown Channel');
export const unknownMessage = () => new Refusal(404, 10_008, 'Unknown Message');
export const unknownWebhook = () => new Refusal(404, 10_015, 'Unknown Webhook');
export const unknownInteraction = () => new Refusal(404, 10_062, 'Unknown interaction');
export const tokenOver = () => new Refusal(401, 50_027, 'Invalid Webhook Token');
export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized');
export const wrongBody = (message: string) => new Refusal(400, 50_035, message);
