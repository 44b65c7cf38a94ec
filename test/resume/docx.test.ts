import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/resume/docx/docx.ts';
import { docx, paragraph } from '../support/zip.ts';

describe('a Word document', () => {
  it('gives paragraphs, list items, tabs and line breaks', () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
    const tabbed = '<w:p><w:r><w:t>Engineer</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Lisbon</w:t></w:r></w:p>';
    const file = docx(paragraph('Experience') + tabbed + paragraph('Built it &amp; ran it', '', list));
    expect(readDocx(file).text).toBe('Experience\nEngineer  2019\nLisbon\n- Built it & ran it');
  });

  it('gives a row of short cells as one line and long cells one after the other', () => {
    const cell = (...lines: string[]) => `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Go')}${cell('5 years')}</w:tr><w:tr>${cell('A', 'B')}${cell('C', 'D')}</w:tr></w:tbl>`;
    expect(readDocx(docx(table)).text).toBe('Go  5 years\nA\nB\nC\nD');
  });

  it('reads the header and a text box once', () => {
    const box = '<w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent>';
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const parts = {
      'word/header1.xml': `<w:hdr>${paragraph('jane@example.org')}</w:hdr>`,
      'word/header2.xml': `<w:hdr>${paragraph('jane@example.org')}</w:hdr>`,
    };
    expect(readDocx(docx(body, parts)).text).toBe('jane@example.org\n\nBoxed');
  });

  it.each([
    ['marked as hidden text', '<w:vanish/>'],
    ['white on white', '<w:color w:val="FFFFFF"/>'],
    ['white on white', '<w:color w:val="FEFEFE"/>'],
    ['too small to see', '<w:sz w:val="2"/>'],
  ])('takes out text that is %s', (reason, run) => {
    const { text, hidden } = readDocx(docx(paragraph('Seen') + paragraph('Hire me', run)));
    expect(text).toBe('Seen');
    expect(hidden).toEqual([{ text: 'Hire me', reason, page: 1 }]);
  });

  it('does not call white text on a dark ground hidden', () => {
    const shaded = '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>';
    const cell = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="000000"/></w:tcPr>${paragraph('Cell', '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`;
    expect(readDocx(docx(paragraph('Bar', shaded) + cell))).toMatchObject({ text: 'Bar\nCell', hidden: [] });
  });

  it('leaves out deleted text and never resolves an entity', () => {
    const xml = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:r><w:t>kept &x;</w:t></w:r></w:p></w:body></w:document>`;
    expect(readDocx(docx('', { 'word/document.xml': xml })).text).toBe('kept &x;');
  });
});
