/** Knows which methods each path answers, so that a wrong method can be told from a wrong address. */
export class RouteTable {
  private readonly routes: { pattern: RegExp; methods: readonly string[] }[] = [];

  /** `url` is a Fastify route pattern: `:name` stands for a segment's text, `*` for the rest. */
  add(method: string | readonly string[], url: string): void {
    const source = url
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+|\*/g, (hole) => (hole === '*' ? '.*' : '[^/]+'));
    this.routes.push({ pattern: new RegExp(`^${source}$`), methods: [method].flat() });
  }

  methodsFor(path: string): string[] {
    const methods = this.routes.filter(({ pattern }) => pattern.test(path)).flatMap((route) => route.methods);
    return [...new Set(methods)].sort();
  }
}
