import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/resume/refusal.ts';
import { isPlainText, kindOf } from '../../src/resume/sniff.ts';
import { directoryOf, partOf } from '../../src/resume/zip.ts';
import { pdf, write } from '../support/pdf.ts';
import { docx, zip } from '../support/zip.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** The problem that a call ends in. */
function problemOf(run: () => unknown): { code: string; title: string } {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.text.code, title: error.text.title };
    throw error;
  }
  throw new Error('there was no problem');
}

describe('what a file is', () => {
  it.each([
    ['pdf', pdf([{ operators: write('x', 1, 1) }])],
    ['pdf', bytes(`${'\n'.repeat(900)}%PDF-1.4`)],
    ['docx', docx('')],
    ['picture', bytes('\x89PNG\r\n')],
    ['picture', bytes('\xff\xd8\xff\xe0')],
    ['rtf', bytes('{\\rtf1 hello}')],
    ['html', bytes('  <!DOCTYPE html><html>')],
    ['html', bytes('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">')],
    ['europass', bytes('<?xml version="1.0"?><SkillsPassport>')],
    ['europass', bytes('<?xml version="1.0"?><Candidate>')],
    ['json-resume', bytes('{ "basics": {}, "work": [] }')],
    ['text', bytes('{ "name": "Jane" }')],
    ['odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' })],
    ['flat-odt', bytes('<?xml version="1.0"?><office:document>')],
    ['text', bytes('Jane Doe\nEngineer')],
    ['text', new Uint8Array([0xff, 0xfe, 0x4a, 0])],
    ['text', bytes('Caf\xe9 owner')],
  ] as const)('is told from its content: %s', (kind, file) => {
    expect(kindOf(file)).toBe(kind);
    if (isPlainText(file)) expect(kind).toBe('text');
  });

  it('is plain text to a first look where nothing speaks against it', () => {
    expect(
      ['Jane Doe', 'PK, editor', '{ "name": "Jane" }', '<p>Jane', '\0'].map((text) => isPlainText(bytes(text))),
    ).toEqual([true, false, false, false, false]);
  });

  it.each([
    ['resume-format', 'This is a program', bytes('MZ\x90\0')],
    ['resume-format', 'This is an XML file', bytes('<?xml version="1.0"?><invoice>')],
    ['resume-format', 'This is a spreadsheet (XLSX)', zip({ 'xl/workbook.xml': '<x/>' })],
    ['resume-format', 'This is an archive (ZIP)', zip({ 'resume.pdf': 'x' })],
    [
      'resume-format',
      'This is a Word document of the old kind (DOC)',
      bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0'}`),
    ],
    [
      'resume-encrypted',
      'This file is locked with a password',
      bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'EncryptedPackage'].map((letter) => `${letter}\0`).join('')}`),
    ],
    ['resume-format', 'This is a kind of file that Rolefit does not know', bytes('ab\0\0\0cd')],
    ['resume-corrupt', 'This file is damaged', docx('').subarray(0, 60)],
  ])('gives %s: %s', (code, title, file) => {
    expect(problemOf(() => kindOf(file))).toEqual({ code, title });
  });
});

describe('an archive', () => {
  it('that declares more than it may hold is refused before it is unpacked', () => {
    const bomb = zip({ 'word/document.xml': 'x' }, 60 * 1024 * 1024);
    expect(problemOf(() => directoryOf(bomb)).code).toBe('resume-format');
  });

  it('that packs a hundred to one is refused', () => {
    expect(problemOf(() => directoryOf(zip({ 'word/document.xml': ' '.repeat(20_000_000) }))).code).toBe(
      'resume-format',
    );
  });

  it('that holds more than it declares is stopped while it is unpacked', () => {
    const lying = zip({ 'word/document.xml': 'x'.repeat(100_000) }, 10);
    expect(problemOf(() => partOf(lying, directoryOf(lying), 'word/document.xml')).code).toBe('resume-corrupt');
  });

  it('with too many entries is refused', () => {
    const parts = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}`, '']));
    expect(problemOf(() => directoryOf(zip(parts))).code).toBe('resume-format');
  });
});
