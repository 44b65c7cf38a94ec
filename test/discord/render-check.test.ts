import { expect, test } from 'vitest';
import evaluate from '../../commands/evaluate.ts';
import type { Card } from '../../src/chat/card.ts';
import type { Command } from '../../src/chat/command.ts';
import { renderForm } from '../../src/discord/modal.ts';
import { renderMessage } from '../../src/discord/render.ts';
import { toCommands } from '../../src/discord/slash.ts';
import { discordFaults } from '../support/discord/body-check.ts';
import { specFaults } from '../support/discord/spec.ts';
import { aCard } from '../support/toy-commands.ts';

const MESSAGE = 'POST /channels/123456789012345678/messages';
const CALLBACK = 'POST /interactions/1/token/callback';
const COMMANDS = 'PUT /applications/1/commands';

const buttons: Card['buttons'] = [{ label: 'Why', command: 'why', values: {}, opens: 'answer', style: 'primary' }];
const message = renderMessage(aCard('T', { tone: 'good', blocks: [{ kind: 'divider' }], buttons }));
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, style = 2) => ({ type: 2, style, label: 'B', custom_id });
const form = renderForm(evaluate as Command, { values: {} });
const commands = toCommands([evaluate as Command]);

test('what we render passes by these rules and by the official description', () => {
  const sent = [
    [MESSAGE, message],
    [CALLBACK, { type: 4, data: { ...message, flags: message.flags | 64 } }],
    [CALLBACK, { type: 9, data: form }],
    [COMMANDS, commands],
  ] as const;
  for (const [route, body] of sent) {
    const [method = '', path = ''] = route.split(' ');
    expect(discordFaults(route, body)).toEqual([]);
    expect(specFaults?.(method, path, body) ?? []).toEqual([]);
  }
});

test.each([
  ['no word on who may be called', { allowed_mentions: undefined }],
  ['everybody may be called', { allowed_mentions: { parse: ['everyone'] } }],
  ['text beside components', { content: 'x' }],
  ['embeds beside components', { embeds: [{}] }],
  ['components without their flag', { flags: 0 }],
  ['a message of a channel for one person', { flags: message.flags | 64 }],
  ['an unknown property', { color: 1 }],
  ['an unknown property of a component', { components: [{ ...text('x'), style: 1 }] }],
  ['a text without anything to see', { components: [text(' ')] }],
  ['more text than a message holds', { components: [text('x'.repeat(2_001)), text('x'.repeat(2_000))] }],
  ['more components than a message holds', { components: [{ type: 17, components: Array(40).fill(text('x')) }] }],
  ['an id twice', { components: [{ type: 1, components: [button('a'), button('a')] }] }],
  ['no id', { components: [{ type: 1, components: [button('')] }] }],
  ['an id that is too long', { components: [{ type: 1, components: [button('x'.repeat(101))] }] }],
  ['two first choices', { components: [{ type: 1, components: [button('a', 1), button('b', 1)] }] }],
  ['six buttons in a row', { components: [{ type: 1, components: [...'abcdef'].map((id) => button(id)) }] }],
  ['a nonce that is not enforced', { nonce: 'x' }],
])('%s is found in a message', (_name, wrong) => {
  expect(discordFaults(MESSAGE, { ...message, ...wrong })).not.toEqual([]);
});

test.each([
  ['a long title', { title: 'x'.repeat(46) }],
  ['no fields', { components: [] }],
  ['too many fields', { components: Array(6).fill(text('x')) }],
  ['an empty help', { components: [{ ...form.components[1], description: '' }] }],
  ['the same field twice', { components: [form.components[1], form.components[1]] }],
])('%s is found in a form', (_name, wrong) => {
  expect(discordFaults(CALLBACK, { type: 9, data: { ...form, ...wrong } })).not.toEqual([]);
});

test.each([
  ['a name in capitals', { name: 'Evaluate' }],
  ['a name with a space', { name: 'evaluate this' }],
  ['an empty description', { description: '' }],
  ['a long description', { description: 'x'.repeat(101) }],
  ['a language that Discord does not know', { name_localizations: { es: 'evaluar' } }],
  ['an unknown property', { dm_permission: true }],
  [
    'a required option after another',
    { options: [false, true].map((required, at) => ({ type: 5, name: `o${at}`, description: 'x', required })) },
  ],
])('%s is found in a command', (_name, wrong) => {
  expect(discordFaults(COMMANDS, [{ ...commands[0], ...wrong }])).not.toEqual([]);
});

test('a command twice is found', () => {
  expect(discordFaults(COMMANDS, [...commands, ...commands])).not.toEqual([]);
});
