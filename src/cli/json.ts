import type { Evaluation } from '../fit/evaluation.ts';

/** An evaluation as the outside contract names its parts (one flat object; verdicts stand with their knock-outs). */
export function evaluationJson(evaluation: Evaluation) {
  const { engine, posting, role, findings, judgements, fit, assessment } = evaluation;
  const { strengths, gaps, recommendations, warnings } = evaluation;
  const { score, band, matched, total, ceiling, confidence, receipt } = fit;
  const verdictOf = (id: string) => judgements.find(({ knockOut }) => knockOut === id);
  return {
    engine,
    posting,
    role: {
      title: role.title,
      company: role.company,
      requirements: role.requirements,
      knockOuts: role.knockOuts.map((knockOut) => ({ ...knockOut, ...verdictOf(knockOut.id), knockOut: undefined })),
      dimensions: role.dimensions,
    },
    findings: findings.map(({ requirement, level, quotes, via, implied }) => ({
      requirement,
      level,
      quotes,
      via,
      implied,
    })),
    score,
    band,
    matched,
    total,
    ceiling,
    confidence,
    dimensions: fit.dimensions.map((shown) => ({
      title: role.dimensions.find(({ id }) => id === shown.dimension)?.title,
      ...shown,
    })),
    assessment,
    strengths,
    gaps,
    recommendations,
    warnings,
    receipt,
  };
}
