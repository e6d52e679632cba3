"""Values of SciPy, statsmodels and scikit-learn that the statistics and metrics tests compare with.

Run with scipy 1.17.1, statsmodels 0.15.0 and scikit-learn 1.9.1:  python statistics.py > statistics.json
"""

import json
import sys

# The folder of this script must not shadow Python's own `statistics` module.
sys.path.pop(0)

import numpy as np
from scipy import stats
from sklearn import metrics as skm
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint, proportions_ztest

rng = np.random.default_rng(20261121)
out = {}


def floats(values):
    return [float(value) for value in values]


# -- metrics ---------------------------------------------------------------------------------------------------------------------------
def classification(name, rows, classes, informative, ties=False, missing_class=False):
    truth = rng.integers(0, classes - (1 if missing_class else 0), rows)
    logits = rng.normal(size=(rows, classes))
    logits[np.arange(rows), truth] += informative
    probabilities = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    if ties:
        probabilities = np.round(probabilities, 1)
        probabilities[:, -1] = 1 - probabilities[:, :-1].sum(axis=1)
        probabilities = np.clip(probabilities, 0, 1)
        probabilities /= probabilities.sum(axis=1, keepdims=True)
    predicted = probabilities.argmax(axis=1)
    labels = list(range(classes))
    with np.errstate(all="ignore"):
        values = {
            "accuracy": skm.accuracy_score(truth, predicted),
            "balanced-accuracy": skm.balanced_accuracy_score(truth, predicted),
            "precision-macro": skm.precision_score(truth, predicted, average="macro", zero_division=0),
            "recall-macro": skm.recall_score(truth, predicted, average="macro", zero_division=0),
            "f1-macro": skm.f1_score(truth, predicted, average="macro", zero_division=0),
            "f1-micro": skm.f1_score(truth, predicted, average="micro"),
            "f1-weighted": skm.f1_score(truth, predicted, average="weighted", zero_division=0),
            "mcc": skm.matthews_corrcoef(truth, predicted),
            "kappa": skm.cohen_kappa_score(truth, predicted),
            "log-loss": skm.log_loss(truth, probabilities, labels=labels),
        }
    if classes == 2:
        values["roc-auc"] = skm.roc_auc_score(truth, probabilities[:, 1])
        values["average-precision"] = skm.average_precision_score(truth, probabilities[:, 1])
        values["brier"] = skm.brier_score_loss(truth, probabilities[:, 1])
    elif not missing_class:
        onehot = np.eye(classes)[truth]
        values["roc-auc"] = skm.roc_auc_score(truth, probabilities, multi_class="ovr")
        values["average-precision"] = skm.average_precision_score(onehot, probabilities, average="macro")
        values["brier"] = float(((probabilities - onehot) ** 2).sum(axis=1).mean())
    return {
        "name": name,
        "classes": classes,
        "truth": truth.tolist(),
        "predicted": predicted.tolist(),
        "probabilities": probabilities.reshape(-1).tolist(),
        "values": {key: float(value) for key, value in values.items()},
    }


def regression(name, truth, predicted):
    return {
        "name": name,
        "truth": floats(truth),
        "predicted": floats(predicted),
        "values": {
            "r2": float(skm.r2_score(truth, predicted)),
            "rmse": float(skm.root_mean_squared_error(truth, predicted)),
            "mae": float(skm.mean_absolute_error(truth, predicted)),
            "mape": float(skm.mean_absolute_percentage_error(truth, predicted)),
        },
    }


out["classification"] = [
    classification("binary", 60, 2, 1.0),
    classification("binary with tied scores", 80, 2, 0.5, ties=True),
    classification("three classes", 70, 3, 1.2),
    classification("five classes, tied scores", 90, 5, 1.0, ties=True),
    classification("a class that never occurs", 50, 4, 0.8, missing_class=True),
]
y = rng.normal(10, 3, 40)
out["regression"] = [
    regression("noise", y, y + rng.normal(0, 1, 40)),
    regression("worse than the mean", y, y[::-1]),
    regression("constant truth", np.full(5, 2.0), np.array([2.0, 2.1, 1.9, 2.0, 2.0])),
]

# -- distributions ---------------------------------------------------------------------------------------------------------------------
out["distributions"] = {
    "chi2_sf": [[x, d, float(stats.chi2.sf(x, d))] for x, d in [(0.1, 1), (3.84, 1), (50, 1), (200, 10), (5, 7), (3000, 2999), (1, 2), (900, 5), (40.5, 41)]],
    "normal_sf": [[z, float(stats.norm.sf(z))] for z in [-3, 0, 1.96, 8, 30]],
    "normal_ppf": [[p, float(stats.norm.ppf(p))] for p in [1e-300, 1e-10, 0.025, 0.5, 0.9, 0.975]],
    "t_sf2": [[t, d, float(2 * stats.t.sf(t, d))] for t, d in [(2.5859826955, 9), (0, 4), (12, 3), (40, 50)]],
    "t_ppf": [[p, d, float(stats.t.ppf(p, d))] for p, d in [(0.975, 4), (0.9, 30), (0.005, 9)]],
    "f_sf": [[f, a, b, float(stats.f.sf(f, a, b))] for f, a, b in [(1.3636363636, 10, 5), (4, 2, 30), (60, 3, 100)]],
    "beta_ppf": [[p, a, b, float(stats.beta.ppf(p, a, b))] for p, a, b in [(0.025, 11, 90), (0.975, 0.5, 38.5)]],
    "binom_cdf": [[k, n, p, float(stats.binom.cdf(k, n, p))] for k, n, p in [(6, 22, 0.5), (0, 10, 0.5), (59, 180, 0.5)]],
    "kolmogorov_sf": [[x, float(stats.kstwobign.sf(x))] for x in [0.2, 0.5, 0.9, 1.0, 1.36, 2.5, 5]],
}

# -- tests -----------------------------------------------------------------------------------------------------------------------------
ks = []
for left, right in [
    ([1, 2, 3, 4, 5], [3.5, 4.5, 5.5, 6.5]),
    (rng.normal(0, 1, 30), rng.normal(0.5, 1, 45)),
    (rng.normal(0, 1, 20), rng.normal(0, 1, 20)),
    (np.arange(12), np.arange(12) + 40),
    (rng.normal(0, 1, 300), rng.normal(0.6, 1, 500)),
]:
    result = stats.ks_2samp(left, right, method="exact")
    ks.append({"left": floats(left), "right": floats(right), "statistic": float(result.statistic), "p": float(result.pvalue)})
out["ks_exact"] = ks
left, right = rng.normal(0, 1, 1500), rng.normal(0.05, 1, 1200)
result = stats.ks_2samp(left, right, method="exact")
out["ks_large"] = {"left": floats(left), "right": floats(right), "statistic": float(result.statistic), "p": float(result.pvalue)}

out["chi_square"] = []
for table in [[[30, 14, 6], [12, 15, 16]], [[100, 200, 300], [110, 190, 320]], [[10, 20], [30, 40]]]:
    result = stats.chi2_contingency(table, correction=False)
    n = np.array(table).sum()
    out["chi_square"].append(
        {"table": table, "statistic": float(result.statistic), "p": float(result.pvalue), "degrees": int(result.dof), "cramersV": float(np.sqrt(result.statistic / n / (min(np.array(table).shape) - 1)))}
    )

out["mann_whitney"] = []
for left, right, method in [
    ([1, 2, 3, 4, 5], [3.5, 4.5, 5.5, 6.5], "exact"),
    ([1, 2, 2, 3], [2, 3, 3, 4, 5], "asymptotic"),
    (floats(rng.normal(0, 1, 8)), floats(rng.normal(1, 1, 30)), "exact"),
    (floats(rng.normal(0, 1, 40)), floats(rng.normal(0.5, 1, 30)), "asymptotic"),
]:
    result = stats.mannwhitneyu(left, right, method=method)
    out["mann_whitney"].append({"left": left, "right": right, "method": method, "u": float(result.statistic), "p": float(result.pvalue)})

out["mcnemar"] = []
for b, c in [(6, 16), (121, 59), (0, 5), (4, 4)]:
    exact = float(mcnemar([[10, b], [c, 10]], exact=True).pvalue)
    tail = stats.binom.cdf(min(b, c), b + c, 0.5)
    mid = float(min(1, 2 * tail - stats.binom.pmf(min(b, c), b + c, 0.5)))
    out["mcnemar"].append({"onlyFirst": b, "onlySecond": c, "exact": exact, "midP": mid})

out["intervals"] = []
for k, n in [(8, 10), (0, 20), (38, 38), (37, 38), (941, 1000)]:
    wilson = proportion_confint(k, n, method="wilson")
    exact = proportion_confint(k, n, method="beta")
    out["intervals"].append({"successes": k, "trials": n, "wilson": floats(wilson), "clopperPearson": floats(np.nan_to_num(exact, nan=0.0)) if k == 0 else floats(exact)})

out["two_proportions"] = []
for a, n, b, m in [(120, 1000, 150, 1000), (3, 40, 9, 60)]:
    z, p = proportions_ztest([b, a], [m, n])
    out["two_proportions"].append({"counts": [a, n, b, m], "z": float(z), "p": float(p)})

p = floats([0.01, 0.04, 0.03, 0.005, 0.2]), floats(np.sort(rng.uniform(size=12))[::-1] ** 3)
out["adjust"] = [
    {
        "p": values,
        "benjamini-hochberg": floats(multipletests(values, method="fdr_bh")[1]),
        "benjamini-yekutieli": floats(multipletests(values, method="fdr_by")[1]),
        "holm": floats(multipletests(values, method="holm")[1]),
    }
    for values in p
]

x = rng.exponential(size=25)
res = stats.bootstrap((x,), np.mean, n_resamples=200000, method="BCa", random_state=1)
per = stats.bootstrap((x,), np.mean, n_resamples=200000, method="percentile", random_state=1)
out["bootstrap_mean"] = {
    "values": floats(x),
    "bca": floats(res.confidence_interval),
    "percentile": floats(per.confidence_interval),
}

json.dump(out, sys.stdout, indent=None, separators=(",", ":"))
print()
