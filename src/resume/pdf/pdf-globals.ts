/**
 * The PDF library names drawing classes of the browser when it is loaded, and would load a native drawing program to
 * have them. Nothing is drawn here, and the child may not load native code: empty classes are enough. Import before the library.
 */
class Undrawn {}

for (const name of ['DOMMatrix', 'Path2D', 'ImageData', 'FontFace']) {
  if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, Undrawn);
}

/**
 * The library's two halves run in one thread and still copy each message deeply, every letter of a page an object. What paints a
 * page is read and never changed after it was sent, but for the two lists themselves, which the sender empties: these are copied.
 */
const deepCopy = globalThis.structuredClone;
Reflect.set(globalThis, 'structuredClone', (value: unknown, options?: Parameters<typeof deepCopy>[1]) =>
  isPainting(value) ? copied(value) : deepCopy(value, options),
);

type Message = { readonly chunk: { readonly fnArray: readonly unknown[]; readonly argsArray: readonly unknown[] } };

const isPainting = (value: unknown): value is Message =>
  Array.isArray((value as Partial<Message> | null)?.chunk?.fnArray) &&
  Array.isArray((value as Partial<Message> | null)?.chunk?.argsArray);

const copied = (message: Message): Message => ({
  ...message,
  chunk: { ...message.chunk, fnArray: [...message.chunk.fnArray], argsArray: [...message.chunk.argsArray] },
});
