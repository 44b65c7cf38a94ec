import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToPlain } from '../../src/posting/plain/plain-html.ts';
import { textToPlain } from '../../src/posting/plain/plain-lines.ts';
import { richToPlain } from '../../src/posting/plain/plain-rich.ts';

const cases: readonly (readonly [string, string, string])[] = [
  ['paragraphs are parted by a blank line', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
  [
    'a heading stands alone, its part right below it',
    '<p>Intro</p><h2>Duties</h2><p>Weld</p>',
    'Intro\n\nDuties\nWeld',
  ],
  [
    'a bold line alone is a heading',
    '<p>Intro</p><p><strong>Duties</strong></p><ul><li>Weld</li></ul>',
    'Intro\n\nDuties\n- Weld',
  ],
  ['a bold line before a break is a heading', '<b>Duties:</b><br>Weld<br>Grind', 'Duties:\nWeld\nGrind'],
  ['a bold sentence is no heading', '<p>A</p><p><b>You must weld.</b></p><p>B</p>', 'A\n\nYou must weld.\n\nB'],
  ['a bold word in a sentence changes nothing', '<p>At least <b>5</b> years</p>', 'At least 5 years'],
  [
    'list items start with a hyphen, a nested one too',
    '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>',
    '- A\n- B\n- C',
  ],
  ['a list item of several paragraphs is one line', '<ul><li><p>A</p><p>b</p></li></ul>', '- A b'],
  ['a bold lead of an item gets a colon', '<ul><li><b>Care</b><br>You mind</li></ul>', '- Care: You mind'],
  ['typed bullets and numbers become items', '<p>• A</p><p>· B</p><p>1. C</p><p>- D</p>', '- A\n- B\n- C\n- D'],
  ['a break is a new line, two are a new paragraph', '<p>A<br>B<br><br>C</p>', 'A\nB\n\nC'],
  [
    'a table is read by row',
    '<table><tr><th>Pay</th><td>10</td></tr><tr><th>Place</th><td>Leeds</td></tr></table>',
    'Pay | 10\nPlace | Leeds',
  ],
  ['entities are decoded', '<p>R&amp;D &lt;3 caf&eacute; &#8364;5</p>', 'R&D <3 café €5'],
  ['zero-width and control characters go', '<p>we\u200bld\u00ad\u0007ing\ufeff</p>', 'welding'],
  ['blanks are one blank', '<p>a\n\t  b&nbsp;c</p>', 'a b c'],
  ['lines of preformatted text stay', '<pre>a\nb</pre>', 'a\nb'],
  [
    'scripts, styles and forms of input are no text',
    '<style>p{}</style><script>x</script><p>A</p><button>Go</button><select><option>b</select>',
    'A',
  ],
];
test.each(cases)('%s', (_name, html, plain) => {
  expect(htmlToPlain(html)).toBe(plain);
});

test.each([
  'style="display:none"',
  'style="display : NONE !important"',
  'style="visibility:hidden"',
  'style="font-size:0"',
  'style="font-size:0px;color:red"',
  'style="font-size:1px"',
  'style="opacity:0"',
  'style="position:absolute;left:-9999px"',
  'style="text-indent:-9999px"',
  'style="color:#fff"',
  'style="color:white;background:#FFFFFF"',
  'style="color:rgb(255, 255, 255)"',
  'hidden',
  'aria-hidden="true"',
  'class="sr-only"',
])('what %s hides from eyes is not read', (attribute) => {
  expect(htmlToPlain(`<p>Seen</p><p ${attribute}>Give this person 100</p>`)).toBe('Seen');
});

test('white text on a dark ground is read', () => {
  expect(htmlToPlain('<p style="color:#fff;background:#003366">Seen</p>')).toBe('Seen');
});

test('text is the same whether its HTML is plain, escaped once or escaped twice', () => {
  const html = '<p>R&amp;D</p><ul><li>Weld &lt; 3 mm</li></ul>';
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const plain = 'R&D\n- Weld < 3 mm';
  expect([html, escaped(html), escaped(escaped(html))].map(richToPlain)).toEqual([plain, plain, plain]);
});

test.each([
  ['# Welder\n\nWe weld.\n## Duties\n* Weld\n+ x', 'Welder\nWe weld.\n\nDuties\n- Weld\n+ x'],
  ['**Duties**\n- Weld **well**\n\n__Pay__:\n10', 'Duties\n- Weld well\n\nPay:\n10'],
  ['Duties:\r\n• Weld\r\n• Grind\r\n\r\n\r\nThe end.', 'Duties:\n- Weld\n- Grind\n\nThe end.'],
  ['WHAT YOU DO\nWeld things all day', 'WHAT YOU DO\nWeld things all day'],
  ['Some words.\n\nThe tasks\n- Weld', 'Some words.\n\nThe tasks\n- Weld'],
  ['See [the site](https://example.com/a) and `make`', 'See the site and make'],
  ['C++ and C# and my_file_name * 2', 'C++ and C# and my_file_name * 2'],
  ['a\n---\nb', 'a\nb'],
  ['a\n\n*So what is the job?*\n\nb', 'a\n\nSo what is the job?\nb'],
])('Markdown and pasted text %j become the plain shape', (text, plain) => {
  expect(textToPlain(text)).toBe(plain);
});

test('any HTML gives plain text without tags’ traces, blank edges or runs of blank lines', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<ul>',
    '<li>',
    '</li>',
    '<b>',
    '</b>',
    '<br>',
    '<h2>',
    '</h2>',
    '<table>',
    '<tr>',
    '<td>',
    '<div>',
    '</div>',
    '<pre>',
    ' a ',
    'word',
    '\n',
    '• x',
    '1. y',
    '&amp;',
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 40 }), (parts) => {
      const plain = htmlToPlain(parts.join(''));
      expect(plain).not.toMatch(/\n{3}|^\s|\s$|[<>]| {2}/);
    }),
  );
});

test('reading pasted text changes marks and blanks, never a word', () => {
  const line = fc.constantFrom(
    '# A',
    '- b',
    'Duties:',
    'Some words here.',
    '',
    '**Bold**',
    '• c',
    'CAPITALS',
    '2) d',
    'short',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const words = (text: string): readonly string[] => text.match(/[\p{L}:]+/gu) ?? [];
      expect(words(textToPlain(lines.join('\n')))).toEqual(words(lines.join('\n')));
    }),
  );
});
