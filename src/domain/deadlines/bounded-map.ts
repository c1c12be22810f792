/** Keeps a value that can be computed again; a full map starts afresh, which bounds it and costs one more look-up. */
export function remember<K, V>(map: Map<K, V>, key: K, value: V, limit: number): V {
  if (map.size >= limit) map.clear();
  map.set(key, value);
  return value;
}
