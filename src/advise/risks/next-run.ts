/** The next run breaks a service level, whether this one does or not. */
import { metricSpec } from '../../metrics.ts';
import type { Risk } from '../../model/advice.ts';
import type { LimitOutlook } from '../../model/outlook.ts';
import type { RiskEvidence } from './evidence.ts';
import { measuredLikelihood, notMeasured, WORTH_A_ROW } from './likelihood.ts';
import { nameGates, showFigure } from './names.ts';

/** Margin, as a share of the limit, below which what is lost beyond it is much. */
const FAR_BEYOND = 0.1;

export function riskOfNextRun({ outlooks }: RiskEvidence): Risk[] {
  const told = outlooks.filter(({ probability }) => probability === null || probability >= WORTH_A_ROW);
  // Quantiles of one figure cross their limits together: that is one risk.
  return [...Map.groupBy(told, familyOf).values()].map(riskOf);
}

function familyOf({ id, stage, slice }: LimitOutlook): string {
  return [metricSpec(id).quantile?.source ?? id, stage, slice].join(' ');
}

/** The likeliest speaks for the others. */
function riskOf(family: LimitOutlook[]): Risk {
  const sorted = family.toSorted((a, b) => (b.probability ?? -1) - (a.probability ?? -1));
  const worst = sorted[0] as LimitOutlook;
  const others = sorted.slice(1).map(({ id }) => metricSpec(id).title);
  const beside = others.length === 0 ? '' : `, and maybe that of ${others.join(', ')}`;
  return {
    risk: `The next run breaks the limit of ${nameGates([worst])}${beside}`,
    likelihood:
      worst.probability === null ? notMeasured(worst.basis) : measuredLikelihood(worst.probability, worst.basis),
    impact: {
      level: impactLevel(worst),
      size: `${showFigure(worst.id, worst.value)} now, limit ${showFigure(worst.id, worst.limit)}`,
    },
    mitigation:
      worst.id === 'accuracy'
        ? 'Keep more distance from the limit, or ask more items so that single answers weigh less.'
        : 'Win distance from the limit (the recommendations say how), or set the limit that the service needs.',
  };
}

/** By how far the figure is from its limit: beyond it by a tenth is high, beyond it medium. */
function impactLevel({ id, value, limit }: LimitOutlook): Risk['impact']['level'] {
  const { better, scale } = metricSpec(id);
  const beyond =
    (better === 'higher' ? limit - value : value - limit) / (scale === 'points' || limit === 0 ? 1 : limit);
  return beyond >= FAR_BEYOND ? 'high' : beyond > -FAR_BEYOND ? 'medium' : 'low';
}
