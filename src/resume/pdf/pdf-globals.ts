/**
 * The PDF library names drawing classes of the browser when it is loaded, and would load a native drawing program to
 * have them. Nothing is drawn here, and the child may not load native code: empty classes are enough. Import before the library.
 */
class Undrawn {}

for (const name of ['DOMMatrix', 'Path2D', 'ImageData', 'FontFace']) {
  if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, Undrawn);
}
