import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Part } from './render-blocks.ts';

/**
 * Sections as text displays with the lines drawn between them. Where that would be more than `room` components, they move
 * together, and the drawn lines go last.
 */
export function layout(parts: readonly Part[], room: number): APIComponentInContainer[] {
  const close = parts.filter(({ kind }) => kind !== 'gap');
  const closest = parts.filter(({ kind }) => kind === 'line');
  const fitting = [parts, close].map(grouped).find(({ length }) => length <= room);
  return fitting ?? grouped(closest);
}

function grouped(parts: readonly Part[]): APIComponentInContainer[] {
  const components: APIComponentInContainer[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) components.push({ type: ComponentType.TextDisplay, content: lines.join('\n') });
    lines = [];
  };
  for (const part of parts) {
    if (part.kind === 'line') lines.push(part.text);
    else close();
    if (part.kind === 'rule') components.push({ type: ComponentType.Separator });
    if (part.kind === 'picture') components.push(gallery(part));
  }
  close();
  return components;
}

const gallery = ({ url, alt }: Extract<Part, { kind: 'picture' }>): APIComponentInContainer => ({
  type: ComponentType.MediaGallery,
  items: [{ media: { url }, description: alt }],
});

/** The text of all text displays, in UTF-16 units. */
export const sizeOf = (components: readonly APIComponentInContainer[]): number =>
  components.reduce((sum, component) => sum + ('content' in component ? component.content.length : 0), 0);
