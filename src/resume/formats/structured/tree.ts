import { corrupt } from '../../problems.ts';
import { attribute, piecesOf } from '../../xml.ts';

/** An element of an XML file by its local name: data of people is told apart by names, not by namespaces. */
export type Tree = {
  readonly name: string;
  readonly attributes: string;
  readonly children: Tree[];
  text: string;
};

/** Data about a person is some ten levels deep. */
const DEEPEST = 100;

/** Reads a small XML file as a tree. */
export function treeOf(xml: string): Tree {
  const root: Tree = { name: '', attributes: '', children: [], text: '' };
  const open: Tree[] = [root];
  for (const piece of piecesOf(xml)) {
    const around = open.at(-1) ?? root;
    if (piece.kind === 'text') around.text += piece.text;
    else if (piece.kind === 'close') {
      if (open.length > 1) open.pop();
    } else {
      const made: Tree = { name: localName(piece.name), attributes: piece.attributes, children: [], text: '' };
      around.children.push(made);
      if (!piece.empty) open.push(made);
      if (open.length > DEEPEST) throw corrupt();
    }
  }
  return root;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** All elements on a path of names below. */
export const all = (tree: Tree | undefined, path: string): Tree[] =>
  path
    .split('/')
    .reduce<Tree[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      tree === undefined ? [] : [tree],
    );

export const first = (tree: Tree | undefined, path: string): Tree | undefined => all(tree, path)[0];

/** The text of the first element on one of these paths that says something. */
export function said(tree: Tree | undefined, ...paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const text = all(tree, path)
      .map((found) => found.text.trim())
      .find((one) => one !== '');
    if (text !== undefined) return text;
  }
  return undefined;
}

export const attributeOf = (tree: Tree | undefined, name: string): string | undefined =>
  tree === undefined ? undefined : (attribute(tree.attributes, name) ?? undefined);

/** The first element of that name anywhere below. */
export function find(tree: Tree, name: string): Tree | undefined {
  const waiting = [tree];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (at.name === name) return at;
    waiting.push(...at.children);
  }
  return undefined;
}
