import { afterAll, describe, expect, it } from 'vitest';
import { reader } from '../../../src/resume/formats/formats.ts';
import { dispose, keepWarm, readResume } from '../../../src/resume/read.ts';
import { resumeFrom } from '../../../src/resume/resume-from.ts';
import { kindOf } from '../../../src/resume/sniff.ts';
import { FORMATS, TEXT } from '../../support/formats.ts';

afterAll(dispose);

describe('one resume in every format', () => {
  it.each(Object.entries(FORMATS))('has the same text and sections: %s', async (_, write) => {
    const bytes = write();
    const kind = kindOf(bytes);
    if (kind === 'picture') throw new Error('no format of text is a picture');
    const document = await (await reader(kind))(bytes);
    expect(document.text).toBe(TEXT);
    expect(document.hidden).toEqual([]);
    const { sections, quality } = resumeFrom(document);
    expect(sections.map(({ name, heading }) => [name, heading])).toEqual([
      ['header', null],
      ['experience', 'Experience'],
      ['education', 'Education'],
      ['skills', 'Skills'],
    ]);
    expect(quality.grade).toBe('fair');
  });

  it('is the same through the child process', async () => {
    keepWarm();
    const hashes = new Set<string>();
    for (const write of Object.values(FORMATS)) hashes.add((await readResume(write())).hash);
    expect(hashes.size).toBe(1);
  });
});
