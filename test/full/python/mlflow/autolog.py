"""What scikit-learn's autolog does without a word of ours: parameters, metrics, dataset, model with signature, figures; then the registry."""

import json
import sys

import mlflow
import numpy as np
import pandas as pd
from mlflow import MlflowClient
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV

mlflow.set_experiment("flowers")
mlflow.autolog(log_input_examples=True, log_model_signatures=True)
mlflow.set_system_metrics_sampling_interval(0.2)
random = np.random.default_rng(7)
rows = pd.DataFrame({"length": random.normal(size=90), "width": random.normal(size=90)})
kinds = (rows["length"] + rows["width"] > 0).astype(int)

with mlflow.start_run(run_name="search", log_system_metrics=True) as run:
    search = GridSearchCV(LogisticRegression(), {"C": [0.1, 1.0]}, cv=3).fit(rows, kinds)
    figure_source = search.score(rows, kinds)
    mlflow.log_dict({"score": figure_source}, "score.json")
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots()
    axes.plot([1, 2, 3])
    mlflow.log_figure(figure, "plots/line.png")

client = MlflowClient()
read = client.get_run(run.info.run_id)
models = mlflow.search_logged_models(experiment_ids=[read.info.experiment_id], output_format="list") if mlflow.__version__ >= "3" else []
uri = f"models:/{models[-1].model_id}" if models else f"runs:/{run.info.run_id}/model"
loaded = mlflow.sklearn.load_model(uri)
assert (loaded.predict(rows) == search.predict(rows)).all()
signature = mlflow.models.get_model_info(uri).signature
assert [column.name for column in signature.inputs] == ["length", "width"]
assert "training_score" in read.data.metrics or "best_cv_score" in read.data.metrics, read.data.metrics
version = mlflow.register_model(uri, "flower-classifier")
client.set_registered_model_alias("flower-classifier", "champion", version.version)
champion = mlflow.sklearn.load_model("models:/flower-classifier@champion")
assert (champion.predict(rows) == search.predict(rows)).all()
json.dump({"metrics": sorted(read.data.metrics), "params": len(read.data.params)}, sys.stdout)
