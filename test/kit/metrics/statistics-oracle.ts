import { readFileSync } from 'node:fs';

interface Samples {
  readonly left: number[];
  readonly right: number[];
  readonly p: number;
}

/** Values of SciPy, statsmodels and scikit-learn; `test/oracles/statistics.py` writes them. */
export interface StatisticsOracle {
  readonly classification: readonly {
    readonly name: string;
    readonly classes: number;
    readonly truth: number[];
    readonly predicted: number[];
    readonly probabilities: number[];
    readonly values: Record<string, number>;
  }[];
  readonly regression: readonly {
    readonly name: string;
    readonly truth: number[];
    readonly predicted: number[];
    readonly values: Record<string, number>;
  }[];
  readonly distributions: Record<
    'chi2_sf' | 'normal_sf' | 'normal_ppf' | 't_sf2' | 't_ppf' | 'f_sf' | 'beta_ppf' | 'binom_cdf' | 'kolmogorov_sf',
    number[][]
  >;
  readonly ks_exact: readonly (Samples & { readonly statistic: number })[];
  readonly ks_large: Samples & { readonly statistic: number };
  readonly chi_square: readonly {
    readonly table: [number[], number[]];
    readonly statistic: number;
    readonly p: number;
    readonly degrees: number;
    readonly cramersV: number;
  }[];
  readonly mann_whitney: readonly (Samples & { readonly method: string; readonly u: number })[];
  readonly mcnemar: readonly { readonly onlyFirst: number; readonly onlySecond: number; readonly exact: number; readonly midP: number }[];
  readonly intervals: readonly {
    readonly successes: number;
    readonly trials: number;
    readonly wilson: [number, number];
    readonly clopperPearson: [number, number];
  }[];
  readonly two_proportions: readonly { readonly counts: [number, number, number, number]; readonly z: number; readonly p: number }[];
  readonly adjust: readonly {
    readonly p: number[];
    readonly 'benjamini-hochberg': number[];
    readonly 'benjamini-yekutieli': number[];
    readonly holm: number[];
  }[];
  readonly bootstrap_mean: { readonly values: number[]; readonly bca: [number, number]; readonly percentile: [number, number] };
}

export const statisticsOracle = JSON.parse(
  readFileSync(new URL('../../oracles/statistics.json', import.meta.url), 'utf8'),
) as StatisticsOracle;
