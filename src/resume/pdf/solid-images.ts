/** Signs of a picture that lets something through: a mask, a colour taken for nothing, a stencil. */
const LETS_THROUGH = /\/(?:SMask\s*\d|Mask\s*[\d[]|ImageMask\s*true|SMaskInData\s*[12])/;
const SIGN = 'Mask';

/**
 * True where no picture of a file can be seen through. Pictures are dropped before they are decoded, so only the file can tell;
 * the dictionaries of pictures are never compressed (PDF 32000-1, 7.5.7).
 */
export function imagesAreSolid(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(SIGN); at !== -1; at = file.indexOf(SIGN, at + SIGN.length)) {
    if (LETS_THROUGH.test(file.toString('latin1', Math.max(0, at - 7), at + 16))) return false;
  }
  return true;
}
