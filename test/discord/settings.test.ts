import { expect, test } from 'vitest';
import { apiOf, fileOriginsOf } from '../../src/discord/settings.ts';

test.each([
  [undefined, 'https://discord.com/api'],
  ['http://127.0.0.1:8081/api', 'http://127.0.0.1:8081/api'],
  ['http://127.0.0.1:8081/api/', 'http://127.0.0.1:8081/api'],
  ['http://127.0.0.1:8081/api/v10', 'http://127.0.0.1:8081/api'],
  ['http://127.0.0.1:8081', 'http://127.0.0.1:8081'],
])('the API at %s is asked at %s', (apiUrl, address) => {
  expect(apiOf({ apiUrl })).toBe(address);
});

test('files come from Discord’s own hosts, or from the server in its place', () => {
  expect(fileOriginsOf({ apiUrl: undefined })).toEqual(['https://cdn.discordapp.com', 'https://media.discordapp.net']);
  expect(fileOriginsOf({ apiUrl: 'http://127.0.0.1:8081/api' })).toEqual(['http://127.0.0.1:8081']);
});
