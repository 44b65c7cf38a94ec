type Args = Readonly<Record<string, unknown>>;

const isPicture = (block: unknown): boolean =>
  typeof block === 'object' && block !== null && 'type' in block && block.type === 'image';

/** The same call without the pictures in its message or view; undefined where it has none. The words beside each say the same. */
export function withoutPictures(args: Args): Args | undefined {
  const { blocks, view } = args;
  if (Array.isArray(blocks) && blocks.some(isPicture))
    return { ...args, blocks: blocks.filter((block) => !isPicture(block)) };
  const inner = typeof view === 'object' && view !== null ? withoutPictures({ ...view }) : undefined;
  return inner && { ...args, view: inner };
}
