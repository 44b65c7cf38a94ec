import { within } from './find.ts';

const MEGABYTE = 1024 * 1024;

/** Puts a file into a picker, as if it had been chosen there. */
export function attach(picker: HTMLInputElement, file: File): void {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Shows what the picker holds. The name stays in this browser. */
export function showFile(picker: HTMLInputElement): void {
  const drop = picker.closest('.drop');
  if (!drop) return;
  const file = picker.files?.[0];
  drop.classList.toggle('filled', file !== undefined);
  const [words, chosen] = [within(drop, '.drop-words', HTMLElement), within(drop, '.drop-file', HTMLElement)];
  const name = within(drop, '.file-name', HTMLElement);
  if (words) words.hidden = file !== undefined;
  if (chosen) chosen.hidden = file === undefined;
  if (name) name.textContent = file ? `${file.name} · ${sizeOf(file.size)}` : '';
}

/** What is wrong with it at first sight, before it travels. */
export function faultOf(picker: HTMLInputElement): string | undefined {
  const size = picker.files?.[0]?.size ?? 0;
  const most = Number(picker.dataset.most);
  return size > most
    ? `This file has ${sizeOf(size)}. Up to ${sizeOf(most)} are possible: save it smaller, for example without pictures.`
    : undefined;
}

const sizeOf = (bytes: number): string =>
  bytes < MEGABYTE / 10
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`;

/** The files of a drag or a paste. */
export const filesOf = (data: DataTransfer | null): readonly File[] => [...(data?.files ?? [])];
