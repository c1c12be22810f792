import type { ASTNode } from '@marcbachmann/cel-js';

/** Bounds on what an expression may consist of, before anything is evaluated. */
export const CONDITION_LIMITS = {
  maxAstNodes: 200,
  maxDepth: 30,
  maxListElements: 100,
  maxMapEntries: 0,
  maxCallArguments: 4,
} as const;

/** Functions whose cost grows no faster than what they look at; a regular expression is none of them. */
const LOOPS = ['exists', 'all', 'exists_one'];
const FUNCTIONS = ['size', 'contains', 'startsWith', 'endsWith', ...LOOPS];

/** Why evaluating an expression could cost too much, or null: an unknown function, or a loop within a loop. */
export function costFault(node: ASTNode, isInLoop = false): string | null {
  const name = functionOf(node);
  if (name !== null && !FUNCTIONS.includes(name)) {
    return `${name} is not available here; available: ${FUNCTIONS.join(', ')}`;
  }
  const isLoop = name !== null && LOOPS.includes(name);
  if (isLoop && isInLoop) return `${name} within another loop costs too much`;
  for (const child of childrenOf(node.args)) {
    const fault = costFault(child, isInLoop || isLoop);
    if (fault !== null) return fault;
  }
  return null;
}

/** The names that an expression mentions, those of functions left out. */
export function namesIn(node: ASTNode): string[] {
  const own = node.op === 'id' ? [node.args] : [];
  return [...new Set([...own, ...childrenOf(node.args).flatMap(namesIn)])];
}

function functionOf(node: ASTNode): string | null {
  return node.op === 'call' || node.op === 'rcall' ? node.args[0] : null;
}

function childrenOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return typeof args === 'object' && args !== null && 'op' in args ? [args as ASTNode] : [];
}
