import type { ASTNode } from '@marcbachmann/cel-js';
import { FACTS, isFact, type FactName } from './facts.js';

/** The facts that an expression names, each once. */
export function factsIn(node: ASTNode): FactName[] {
  return [...new Set(nodesIn(node).flatMap((part) => factNamed(part) ?? []))];
}

/** Whether an expression compares one count with a literal, and so goes one way as the count grows. */
export function comparesCount(node: ASTNode): boolean {
  if (node.op !== '<' && node.op !== '<=' && node.op !== '>' && node.op !== '>=') return false;
  const [left, right] = node.args;
  const name = factNamed(left) ?? factNamed(right);
  return name !== null && FACTS[name].type === 'int' && (left.op === 'value' || right.op === 'value');
}

/** A word that no list can hold makes a condition that never holds, which is worse than none. */
export function misspeltWord(node: ASTNode): string | null {
  for (const part of nodesIn(node)) {
    if (part.op !== 'in' || part.args[0].op !== 'value') continue;
    const name = factNamed(part.args[1]);
    const words = name === null ? undefined : FACTS[name].words;
    const word = part.args[0].args;
    if (words && !(typeof word === 'string' && words.includes(word)))
      return `${String(word)} is no ${String(name)}; known: ${words.join(', ')}`;
  }
  return null;
}

/** `custodian` or `affected.estimate`, as a node. */
function factNamed(node: ASTNode): FactName | null {
  const name = nameOf(node);
  return isFact(name) ? name : null;
}

function nameOf(node: ASTNode): string {
  if (node.op === 'id') return node.args;
  return node.op === '.' && node.args[0].op === 'id' ? `${node.args[0].args}.${node.args[1]}` : '';
}

function nodesIn(node: ASTNode): ASTNode[] {
  const children = [node.args].flat(2).filter(isNode);
  return [node, ...children.flatMap(nodesIn)];
}

function isNode(part: unknown): part is ASTNode {
  return typeof part === 'object' && part !== null && 'op' in part;
}
