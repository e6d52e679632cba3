"""Answers of scikit-learn's preprocessing for test/numeric/preprocessing: python preprocessing.py > preprocessing.json."""

import json

import numpy as np
from sklearn.preprocessing import MaxAbsScaler, MinMaxScaler, OrdinalEncoder, RobustScaler, StandardScaler, TargetEncoder

rng = np.random.default_rng(20)
numbers = np.round(rng.normal(3, 5, 40), 3)
cities = rng.choice(["Bern", "Oslo", "Rome", "Wien", "Kyiv"], 40, p=[0.4, 0.3, 0.15, 0.1, 0.05])
value = np.round(numbers * 2 + (cities == "Rome") * 7 + rng.normal(0, 1, 40), 3)
label = np.where(value > 10, "high", np.where(value > 2, "middle", "low"))
unseen = np.array([["Bern"], ["Rome"], ["Lima"]], dtype=object)


def column(scaler):
    return scaler.fit_transform(numbers.reshape(-1, 1)).ravel().tolist()


def means(target, kind):
    encoder = TargetEncoder(smooth="auto", target_type=kind).fit(cities.reshape(-1, 1).astype(object), target)
    return encoder.transform(unseen).tolist()


print(
    json.dumps(
        {
            "numbers": numbers.tolist(),
            "cities": cities.tolist(),
            "value": value.tolist(),
            "label": label.tolist(),
            "scaled": {
                "standard": column(StandardScaler()),
                "min-max": column(MinMaxScaler()),
                "robust": column(RobustScaler()),
                "max-abs": column(MaxAbsScaler()),
            },
            "ordinal": OrdinalEncoder().fit_transform(cities.reshape(-1, 1)).ravel().tolist(),
            "quantiles": [float(np.quantile(numbers, share)) for share in (0.05, 0.9)],
            "unseen": [row[0] for row in unseen.tolist()],
            "target-mean": {
                "continuous": means(value, "continuous"),
                "binary": means((label == "high").astype(int), "binary"),
                "multiclass": means(label, "multiclass"),
            },
        }
    )
)
