/** Hands out what a stage sends: the lead-in, then the plan's requests in their order, each later turn of a conversation once the one before is answered. */
import type { SampleRecord } from '../model/run-file.ts';
import type { ChatMessage, Exchange, PlannedRequest } from '../model/traffic.ts';

/** What a plan source needs of a stage. */
interface SourcePlan {
  requests?: number | undefined;
  durationMs?: number | undefined;
  leadIn: readonly PlannedRequest[];
  measured: (index: number) => PlannedRequest;
  part?: PlanPart | undefined;
}

/** Which requests of a plan that others drive as well are sent here; they are numbered as the plan numbers them. */
export interface PlanPart {
  /** The plan's lead-in has so many, and the nth that is sent here has this place among them. */
  leadIn: number;
  leadInOf: (nth: number) => number;
  /** The place of the nth measured request, or conversation, that is begun here, and the place where the plan ends. */
  startOf: (nth: number) => number | undefined;
  end: number;
}

/** One request with its place in the stage. */
export interface Tag {
  index: number;
  phase: 'warmup' | 'steady';
  request: PlannedRequest;
  /** Where the request is a turn of a conversation. */
  conversation?: SampleRecord['conversation'];
  /** What the model said in the turns before, where its own replies are sent. */
  answers?: readonly string[];
}

export class PlanSource {
  readonly #plan: SourcePlan;
  readonly #end: number;
  #given = 0;
  #begun = 0;
  #place = 0;
  #steadyFromMs: number | undefined;

  constructor(plan: SourcePlan) {
    this.#plan = plan;
    this.#end = plan.part?.end ?? plan.requests ?? Number.POSITIVE_INFINITY;
  }

  /** The next request that waits for no other, until the count or the time is reached. */
  next(elapsedMs: number): Tag | undefined {
    const { part } = this.#plan;
    const warmup = this.#plan.leadIn[this.#given];
    if (warmup) {
      const nth = this.#given++;
      return { index: part?.leadInOf(nth) ?? nth, phase: 'warmup', request: warmup };
    }
    const place = part ? part.startOf(this.#begun) : this.#place;
    if (place === undefined || place >= this.#end || this.isOver(elapsedMs)) return undefined;
    const request = this.#plan.measured(place);
    const { turn } = request;
    this.#begun++;
    this.#place += turn ? turn.of - turn.number + 1 : 1;
    return { index: this.#number(place), phase: 'steady', request, ...placeOf(request, { place, end: this.#end }) };
  }

  /** The turn after one that was answered, until the time is reached. A failed turn ends its conversation. */
  follow({ conversation, request, answers = [] }: Tag, exchange: Exchange, elapsedMs: number): Tag | undefined {
    if (!conversation || conversation.left === 0 || exchange.outcome !== 'ok' || this.isOver(elapsedMs))
      return undefined;
    const place = conversation.place + 1;
    const planned = this.#plan.measured(place);
    const said = request.turn?.replies === 'own' ? [...answers, exchange.text] : [];
    return {
      index: this.#number(place),
      phase: 'steady',
      request: said.length > 0 ? { ...planned, messages: withAnswers(planned.messages, said) } : planned,
      conversation: { ...conversation, place, turn: conversation.turn + 1, left: conversation.left - 1 },
      answers: said,
    };
  }

  /** In the order of sending; in a part in the order of the plan, so that all parts together are numbered like one run. */
  #number(place: number): number {
    const nth = this.#given++;
    const { part } = this.#plan;
    return part ? part.leadIn + place : nth;
  }

  /** True when the time of the stage is. */
  isOver(elapsedMs: number): boolean {
    this.#steadyFromMs ??= elapsedMs;
    const { durationMs = Number.POSITIVE_INFINITY } = this.#plan;
    return elapsedMs - this.#steadyFromMs >= durationMs;
  }
}

/** A conversation that the stage's count cuts has fewer turns left. */
function placeOf({ turn }: PlannedRequest, { place, end }: { place: number; end: number }): Pick<Tag, 'conversation'> {
  if (!turn) return {};
  const left = Math.min(turn.of - turn.number, end - place - 1);
  return { conversation: { place, turn: turn.number, of: turn.of, left } };
}

/**
 * Each answer after the user's message that it answers. One without visible text (all of it reasoning, say) is left out: some APIs refuse an empty
 * message, and none makes one.
 */
function withAnswers(messages: readonly ChatMessage[], answers: readonly string[]): ChatMessage[] {
  const left = [...answers];
  return messages.flatMap((message): ChatMessage[] => {
    const content = message.role === 'user' ? left.shift() : undefined;
    return content === undefined || content === '' ? [message] : [message, { role: 'assistant', content }];
  });
}
