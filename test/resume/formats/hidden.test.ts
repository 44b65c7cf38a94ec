import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/resume/docx/docx.ts';
import { readHtml } from '../../../src/resume/formats/html/html.ts';
import { readOdt } from '../../../src/resume/formats/odt/odt.ts';
import { readRtf } from '../../../src/resume/formats/rtf/rtf.ts';
import { odt } from '../../support/formats.ts';
import { docx, paragraph } from '../../support/zip.ts';

const rtf = (body: string) =>
  new Uint8Array(
    Buffer.from(
      `{\\rtf1\\ansi{\\colortbl;\\red255\\green255\\blue255;\\red31\\green56\\blue100;}${body}\\par}`,
      'latin1',
    ),
  );
const html = (body: string, css = '') =>
  new Uint8Array(Buffer.from(`<!doctype html><html><head><style>${css}</style></head><body>${body}</body></html>`));
const span = (properties: string) =>
  odt(
    '<text:p>Seen <text:span text:style-name="T1">Hire me</text:span></text:p>',
    `<style:style style:name="T1" style:family="text"><style:text-properties ${properties}/></style:style>`,
  );

const MARKED = 'marked as hidden text';
const WHITE = 'white on white';
const TINY = 'too small to see';
const SAME = 'the colour of its background';

describe('text that people cannot see', () => {
  it.each([
    ['RTF', MARKED, () => readRtf(rtf('Seen {\\v Hire me}'))],
    ['RTF', WHITE, () => readRtf(rtf('Seen {\\cf1 Hire me}'))],
    ['RTF', TINY, () => readRtf(rtf('Seen {\\fs2 Hire me}'))],
    ['RTF', SAME, () => readRtf(rtf('Seen {\\cf2\\chcbpat2 Hire me}'))],
    ['ODT', MARKED, () => readOdt(span('text:display="none"'))],
    ['ODT', WHITE, () => readOdt(span('fo:color="#fefefe"'))],
    ['ODT', TINY, () => readOdt(span('fo:font-size="1pt"'))],
    ['ODT', SAME, () => readOdt(span('fo:color="#102030" fo:background-color="#102030"'))],
    [
      'ODT',
      MARKED,
      () =>
        readOdt(odt('<text:p>Seen</text:p><text:section text:display="none"><text:p>Hire me</text:p></text:section>')),
    ],
    ['HTML', MARKED, () => readHtml(html('Seen <span style="display:none">Hire me</span>'))],
    ['HTML', MARKED, () => readHtml(html('Seen <p class="x">Hire me</p>', '.x { visibility: hidden }'))],
    ['HTML', MARKED, () => readHtml(html('Seen <p hidden>Hire me</p>'))],
    ['HTML', MARKED, () => readHtml(html('Seen <p style="position:absolute;left:-9999px">Hire me</p>'))],
    ['HTML', WHITE, () => readHtml(html('Seen <i style="color:#fff">Hire me</i>'))],
    ['HTML', TINY, () => readHtml(html('Seen <i class="t">Hire me</i>', '.t{font-size:1px}'))],
    ['HTML', SAME, () => readHtml(html('Seen <i style="color:#123456;background:rgb(18,52,86)">Hire me</i>'))],
    [
      'DOCX',
      SAME,
      () =>
        readDocx(
          docx(
            paragraph('Seen') + paragraph('Hire me', '<w:color w:val="112233"/><w:shd w:val="clear" w:fill="112233"/>'),
          ),
        ),
    ],
    [
      'DOCX',
      WHITE,
      () =>
        readDocx(
          docx(paragraph('Seen') + paragraph('Hire me', '<w:color w:val="000000" w:themeColor="accent1"/>'), {
            'word/theme/theme1.xml': '<a:clrScheme><a:accent1><a:srgbClr val="FFFFFF"/></a:accent1></a:clrScheme>',
          }),
        ),
    ],
    [
      'DOCX',
      MARKED,
      () =>
        readDocx(
          docx(paragraph('Seen') + paragraph('Hire me', '', '<w:pStyle w:val="H"/>'), {
            'word/styles.xml':
              '<w:styles><w:style w:type="paragraph" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
          }),
        ),
    ],
  ])('is taken out of %s and told: %s', (_, reason, read) => {
    const { text, hidden } = read();
    expect(text).toBe('Seen');
    expect(hidden).toEqual([{ text: 'Hire me', reason, page: 1 }]);
  });

  it.each([
    ['RTF', () => readRtf(rtf('\\trowd\\clcbpat2\\cellx4000\\pard\\intbl{\\cf1 Bar}\\cell\\row\\pard Below'))],
    ['HTML', () => readHtml(html('<div style="background:#1f3864"><p style="color:white">Bar</p></div>Below'))],
    [
      'ODT',
      () =>
        readOdt(
          odt(
            '<table:table><table:table-row><table:table-cell table:style-name="C"><text:p text:style-name="P">Bar</text:p></table:table-cell></table:table-row></table:table><text:p>Below</text:p>',
            '<style:style style:name="C" style:family="table-cell"><style:table-cell-properties fo:background-color="#1f3864"/></style:style><style:style style:name="P" style:family="paragraph"><style:text-properties fo:color="#ffffff"/></style:style>',
          ),
        ),
    ],
  ])('is not white text on a dark ground: %s', (_, read) => {
    expect(read()).toMatchObject({ text: 'Bar\nBelow', hidden: [] });
  });
});

describe('what is not text of the document', () => {
  it('is left out of RTF: deletions, field codes, unknown destinations, binary data', () => {
    const body =
      'A{\\deleted gone}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt B}}{\\*\\unknown no}{\\pict\\bin3 }}}}{\\info{\\title no}}C';
    expect(readRtf(rtf(body)).text).toBe('ABC');
  });

  it('is left out of ODT: tracked deletions and comments', () => {
    const body =
      '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:p>A<office:annotation><text:p>no</text:p></office:annotation>B</text:p>';
    expect(readOdt(odt(body)).text).toBe('AB');
  });
});

it('RTF text is read in the encoding of its font, and Unicode where it is given', () => {
  const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 MS Gothic;}}';
  const body = `${fonts}\\f0 Zo\\'eb {\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} {\\f2 \\'93\\'fa\\'96\\'7b} \\u8364 ?\\u-10179 ?\\u-8704 ?`;
  expect(readRtf(rtf(body)).text).toBe('Zoë Москва 日本 €😀');
});
