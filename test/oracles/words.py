"""Writes words.json: TF-IDF, hashed words and classifiers on them by scikit-learn, for comparison with src/numeric/text.

Usage: python words.py > words.json   (scikit-learn 1.9.1; the sentences are made up here)
"""

import json
import random
import sys

import numpy as np
import sklearn
from sklearn.feature_extraction.text import HashingVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import BernoulliNB, MultinomialNB
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

random.seed(4)
COMMON = "the and was with very it a we Zimmer café naïve 2nd x_1 Straße 東京タワー room-service it's".split()
THEMES = {
    "food": "soup bread spicy Cheese waiter menu tasty dessert grill salad".split(),
    "travel": "train Airport luggage ticket delay seat hotel map coast ferry".split(),
    "code": "compiler bug_fix types loop crash stack parser test-suite branch merge".split(),
}
texts, labels = [], []
for index in range(180):
    label = sorted(THEMES)[index % 3]
    other = random.choice(sorted(THEMES))
    words = random.choices(THEMES[label], k=3) + random.choices(THEMES[other], k=2) + random.choices(COMMON, k=5)
    random.shuffle(words)
    texts.append(" ".join(words) + random.choice([".", "!", "?", ""]))
    labels.append(label)
test = np.arange(len(texts)) % 4 == 0
train_texts = [t for t, held in zip(texts, test) if not held]
train_labels = [t for t, held in zip(labels, test) if not held]
test_texts = [t for t, held in zip(texts, test) if held]
tfidf = TfidfVectorizer().fit(train_texts)
hashed = HashingVectorizer(n_features=512)


def triples(matrix, rows):
    matrix = matrix[:rows].tocsr()
    matrix.sort_indices()
    return [[[int(j), round(float(v), 12)] for j, v in zip(row.indices, row.data)] for row in matrix]


found = {}
for name, make in {
    "multinomial-naive-bayes": lambda: make_pipeline(TfidfVectorizer(), MultinomialNB()),
    "bernoulli-naive-bayes": lambda: make_pipeline(TfidfVectorizer(), BernoulliNB()),
    "logistic-regression": lambda: make_pipeline(TfidfVectorizer(), LogisticRegression(tol=1e-9, max_iter=10000)),
    "linear-svm": lambda: make_pipeline(TfidfVectorizer(), LinearSVC(tol=1e-9, max_iter=100000)),
}.items():
    model = make().fit(train_texts, train_labels)
    found[name] = {"predicted": model.predict(test_texts).tolist()}
    if hasattr(model, "predict_proba"):
        found[name]["probabilities"] = np.round(model.predict_proba(test_texts), 9).tolist()

json.dump(
    {
        "about": f"scikit-learn {sklearn.__version__}; written by words.py",
        "texts": texts,
        "labels": labels,
        "test": test.astype(int).tolist(),
        "vocabulary": sorted(tfidf.vocabulary_),
        "tfidf": triples(tfidf.transform(test_texts), 20),
        "hashed": triples(hashed.transform(test_texts), 20),
        "found": found,
    },
    sys.stdout,
    ensure_ascii=False,
)
