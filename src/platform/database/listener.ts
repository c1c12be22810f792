import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

type Listen = () => void;
const RETRY_MS = 1_000;

/** Hears PostgreSQL's notifications on a connection of its own, and says whether it hears at all. */
@Injectable()
export class Listener implements OnApplicationShutdown {
  private readonly logger = new Logger(Listener.name);
  private readonly listens = new Map<string, Listen[]>();
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private isStopped = false;
  private starting: Promise<void> | null = null;

  constructor(private readonly dataSource: DataSource) {}

  /** While false, nothing that a notification keeps fresh may be trusted. */
  get isHearing(): boolean {
    return this.client !== null;
  }

  /** Calls `listen` at each notification, and whenever some may have been missed. */
  async on(channel: string, listen: Listen): Promise<void> {
    const isNew = !this.listens.has(channel);
    this.listens.set(channel, [...(this.listens.get(channel) ?? []), listen]);
    if (!this.client) await (this.starting ??= this.start().finally(() => (this.starting = null)));
    else if (isNew) await this.hear(this.client, channel);
  }

  /** A connection that ends meanwhile is no failure: the next one listens to every channel. */
  private async hear(client: pg.Client, channel: string): Promise<void> {
    await client.query(`listen ${client.escapeIdentifier(channel)}`).catch(() => undefined);
  }

  private async start(): Promise<void> {
    if (this.isStopped || this.client) return;
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: 3_000,
      keepAlive: true,
    });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', ({ channel }) => this.call(channel));
    try {
      await client.connect();
      for (const channel of this.listens.keys())
        await client.query(`listen ${client.escapeIdentifier(channel)}`);
      this.client = client;
      // What was said while nobody listened is lost: everyone looks for themselves once.
      for (const channel of this.listens.keys()) this.call(channel);
    } catch {
      await client.end().catch(() => undefined);
      this.lost(client);
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    if (this.retry) clearTimeout(this.retry);
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private call(channel: string): void {
    for (const listen of this.listens.get(channel) ?? []) listen();
  }

  private lost(client: pg.Client): void {
    if (this.client && this.client !== client) return;
    if (this.client) this.logger.warn('The connection for notifications was lost; polling until it is back.');
    this.client = null;
    if (this.isStopped || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = null;
      this.starting ??= this.start().finally(() => (this.starting = null));
    }, RETRY_MS);
  }

  private get url(): string {
    return (this.dataSource.driver as PostgresDriver).options.url ?? '';
  }
}
