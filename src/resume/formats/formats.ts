import { decode } from '../decode.ts';
import type { Document } from '../document.ts';
import type { Kind } from '../sniff.ts';

export type Reader = (bytes: Uint8Array) => Document | Promise<Document>;

/** How each kind of file is read. A reader is loaded when a file of its kind comes, so that no file waits for the others'. */
const READERS: Readonly<Record<Exclude<Kind, 'picture'>, () => Promise<Reader>>> = {
  pdf: async () => (await import('../pdf/pdf.ts')).readPdf,
  docx: async () => (await import('../docx/docx-chunks.ts')).readDocxWithChunks,
  text: async () => (await import('../plain.ts')).readText,
  odt: async () => (await import('./odt/odt.ts')).readOdt,
  'flat-odt': async () => {
    const { readFlatOdt } = await import('./odt/odt.ts');
    return (bytes) => readFlatOdt(decode(bytes));
  },
  rtf: async () => (await import('./rtf/rtf.ts')).readRtf,
  html: async () => (await import('./html/html.ts')).readHtml,
  'json-resume': async () => (await import('./structured/json-resume.ts')).readJsonResume,
  europass: async () => (await import('./structured/europass.ts')).readEuropass,
};

export const reader = (kind: Exclude<Kind, 'picture'>): Promise<Reader> => READERS[kind]();
