/** The two endpoints of a paired run: both up for the whole run, or, where only one fits at a time, one after the other. */
import { bringUp, startServer, type Target } from './bring-up.ts';
import type { Arm } from './drive/arms.ts';
import { concealTargets, shownOrigin } from './drive/conceal.ts';
import type { Config, PairedConfig, TargetConfig } from './model/config.ts';
import type { ServerProcess, World } from './world.ts';

export class PairedServers {
  readonly #config: Config;
  readonly #paired: PairedConfig;
  readonly #world: World;
  readonly #running = new Map<Arm, ServerProcess>();
  /** Exclusive form: the arm that is up and had no load yet. */
  #fresh: Arm | undefined;

  constructor(config: Config, paired: PairedConfig, world: World) {
    this.#config = config;
    this.#paired = paired;
    this.#world = world;
  }

  /**
   * Shows that both can be measured. Exclusive form: one after the other, `first` last, so that it is up for the first turn. Throws the
   * TargetError of the one that cannot; the caller stops whatever runs.
   */
  async open(first: Arm): Promise<Record<Arm, Target>> {
    const second = otherThan(first);
    if (this.#paired.form === 'exclusive') {
      const ofSecond = await this.#start(second);
      const ofFirst = await this.#restart(first);
      this.#fresh = first;
      return first === 'base' ? { base: ofFirst, candidate: ofSecond } : { base: ofSecond, candidate: ofFirst };
    }
    // Both load their weights at the same time; neither is asked anything before it is its turn.
    for (const arm of ['base', 'candidate'] as const) this.#launch(arm);
    return { base: await this.#bringUp('base'), candidate: await this.#bringUp('candidate') };
  }

  /** Exclusive form: this arm alone is up, on a process that had no load yet. Elsewhere both stay as they are. */
  async renew(arm: Arm): Promise<void> {
    if (this.#paired.form !== 'exclusive') return;
    if (this.#fresh !== arm) await this.#restart(arm);
    this.#fresh = undefined;
  }

  /** This arm is up, on whichever process. */
  async need(arm: Arm): Promise<void> {
    if (this.#paired.form !== 'exclusive' || this.#running.has(arm)) return;
    await this.#restart(arm);
  }

  /** Exclusive form: the arm that is up. */
  get up(): Arm {
    return this.#running.has('base') ? 'base' : 'candidate';
  }

  /** Last lines of a server that ended by itself. Untrusted. */
  logTail(): string | undefined {
    for (const server of this.#running.values()) if (server.ended() !== undefined) return server.logTail();
    return undefined;
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((arm) => this.#stop(arm)));
  }

  async #restart(arm: Arm): Promise<Target> {
    await this.stop();
    return this.#start(arm);
  }

  #start(arm: Arm): Promise<Target> {
    this.#launch(arm);
    return this.#bringUp(arm);
  }

  #launch(arm: Arm): void {
    const server = startServer(this.#targetOf(arm), arm, this.#world);
    if (server) this.#running.set(arm, server);
  }

  #bringUp(arm: Arm): Promise<Target> {
    const conceal = concealTargets(this.#config);
    const target = this.#targetOf(arm);
    const origin = shownOrigin(target, arm === 'candidate' && this.#config.report.showUrl);
    return bringUp({ target, arm, server: this.#running.get(arm), conceal, origin }, this.#world);
  }

  async #stop(arm: Arm): Promise<void> {
    const server = this.#running.get(arm);
    await server?.stop();
    this.#running.delete(arm);
  }

  #targetOf(arm: Arm): TargetConfig {
    return arm === 'base' ? this.#paired.target : this.#config.target;
  }
}

function otherThan(arm: Arm): Arm {
  return arm === 'base' ? 'candidate' : 'base';
}
