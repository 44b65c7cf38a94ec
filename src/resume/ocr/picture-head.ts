/** What a picture file says of itself before it is decoded. */
export type PictureHead = { readonly width: number; readonly height: number; readonly orientation: number };

/** Size and orientation of a PNG or JPEG, or null where its head is broken. */
export function headOf(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 32) return null;
  return bytes[0] === 0x89
    ? { width: view.getUint32(16), height: view.getUint32(20), orientation: UPRIGHT }
    : jpegHead(view);
}

const UPRIGHT = 1;
const EXIF = 0xe1;

/** Walks the segments of a JPEG up to the one that holds its size. */
function jpegHead(view: DataView): PictureHead | null {
  let orientation = UPRIGHT;
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; ) {
    const kind = view.getUint8(at + 1);
    if (kind === EXIF) orientation = orientationIn(view, at + 4) ?? orientation;
    if (isFrame(kind)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), orientation };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Frame headers are C0 to CF, but for three tables that share the range. */
const isFrame = (kind: number): boolean => kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind);

const ORIENTATION = 0x0112;

/** How the camera was held, 1 to 8, from the first directory of an Exif segment; null where it does not say. */
function orientationIn(view: DataView, start: number): number | null {
  const tiff = start + 6;
  if (tiff + 8 > view.byteLength || view.getUint32(start) !== 0x45786966) return null;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > view.byteLength) return null;
  const count = Math.min(64, view.getUint16(directory, little));
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > view.byteLength) return null;
    if (view.getUint16(entry, little) !== ORIENTATION) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}
